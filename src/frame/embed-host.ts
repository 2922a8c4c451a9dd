/**
 * For the page around a frame (`embed.html`): gives it the height of what it shows, in both directions, tells it what is in
 * sight, so that a sheet of choices opens where the resident looks, and lets the frames of one page follow one area. Without
 * this script a frame keeps the height it was given, and scrolls.
 */
import { isFrameMessage, type HostMessage } from './messages.ts';

const framesOfOurs = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html[?#]/.test(src));

const originOf = ({ src }: HTMLIFrameElement): string => new URL(src, location.href).origin;

/** The area that was chosen in one of the frames. */
let area: string | undefined;

function tell(frame: HTMLIFrameElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const { lang } = document.documentElement;
  const message: HostMessage = {
    buurt: 'host',
    above: Math.max(0, Math.min(-top, bottom - top)),
    below: Math.max(0, Math.min(bottom - innerHeight, bottom - top)),
    ...(lang && { lang }),
    ...(area !== undefined && { area }),
  };
  frame.contentWindow?.postMessage(message, originOf(frame));
}

let isAsked = false;
function tellAll(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    framesOfOurs().forEach(tell);
  });
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = framesOfOurs().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || !isFrameMessage(data)) return;
  if (data.buurt === 'height') frame.style.height = `${Math.ceil(data.height)}px`;
  else area = data.area;
  tellAll();
});
addEventListener('scroll', tellAll, { passive: true });
addEventListener('resize', tellAll);
// A frame that loads after this script hears of the page once it is there.
document.addEventListener('load', tellAll, true);
tellAll();
