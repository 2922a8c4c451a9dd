import type { ReactiveControllerHost } from 'lit';
import type { Chosen } from '../../controllers/choices-controller.ts';
import { JsonLdController } from '../../controllers/json-ld-controller.ts';
import { isEmpty } from '../../domain/chosen-count.ts';
import type { Point } from '../../domain/place.ts';

interface Described<Item> {
  readonly host: ReactiveControllerHost &
    HTMLElement & { readonly items: readonly Item[]; readonly withoutJsonLd: boolean };
  readonly widget: { readonly filters: Chosen };
  readonly near: { readonly point: Point | undefined };
  readonly text: { readonly language: string };
}

/** Describes what a list shows by itself to search engines: they do not type, and it is not written anew at every key. */
export function describeRecords<Item extends { readonly id: string }>(
  { host, widget, near, text }: Described<Item>,
  describe: (items: readonly Item[], language: string) => object,
): void {
  new JsonLdController(
    host,
    () => {
      const { language } = text;
      if (host.withoutJsonLd) return { items: [], language };
      return isEmpty(widget.filters) && !near.point ? { items: host.items, language } : undefined;
    },
    describe,
  );
}
