import rrule from '@fullcalendar/rrule';
import { Calendar, type EventInput } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import nl from 'fullcalendar/locales/nl';
import theme from 'fullcalendar/themes/classic';
import { compact, LIST_DAYS, MONTH, type PlainActivity } from '../activities.ts';
import type { Contender } from './contender.ts';
import { plainCalendar, TITLES } from './plain-calendar.ts';

const SHEETS = ['skeleton', 'themes/classic/theme', 'themes/classic/palette'];

const minutes = ({ start, end }: PlainActivity) => (Date.parse(end) - Date.parse(start)) / 60_000;

function eventOf(activity: PlainActivity): EventInput {
  const { id, title, url, category, start, end, exdates = [] } = activity;
  const event = { id, title, url, extendedProps: { category } };
  if (activity.rrule === undefined) return { ...event, start, end };
  return {
    ...event,
    rrule: `DTSTART:${compact(start)}\nRRULE:${activity.rrule}`,
    exdate: [...exdates],
    duration: { minutes: minutes(activity) },
  };
}

for (const sheet of SHEETS) {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `/node_modules/fullcalendar/${sheet}.css`,
  });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    document.head.append(link);
  });
}

let calendar: HTMLElement | undefined;

/** What a webmaster would build today: a month and a list by FullCalendar, as many titles in a day as buurt has. */
export const contender: Contender = {
  show(root, { feed }) {
    let shown: Calendar | undefined;
    let all: readonly EventInput[] = [];
    const container = plainCalendar(root, {
      next: () => shown?.next(),
      choose: (category) =>
        shown?.setOption(
          'events',
          all.filter(({ extendedProps }) => category === undefined || extendedProps?.category === category),
        ),
      list: () => shown?.changeView('days', MONTH),
    });
    calendar = container;
    const load = async () => {
      const answer = await fetch(feed);
      all = ((await answer.json()) as { activities: PlainActivity[] }).activities.map(eventOf);
      shown = new Calendar(container, {
        plugins: [dayGrid, listPlugin, theme, rrule],
        locales: [nl],
        locale: 'nl',
        timeZone: 'Europe/Brussels',
        initialView: 'dayGridMonth',
        initialDate: MONTH,
        firstDay: 1,
        height: 820,
        fixedWeekCount: false,
        dayMaxEvents: TITLES,
        headerToolbar: { left: '', center: 'title', right: '' },
        views: { days: { type: 'list', duration: { days: LIST_DAYS } } },
        events: [...all],
      });
      shown.render();
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found() {
    const titles = calendar?.querySelectorAll('a[href*="/activiteit/"]').length ?? 0;
    const more = [...(calendar?.innerText.matchAll(/\+(\d+)/g) ?? [])];
    return more.reduce((sum, [, count]) => sum + Number(count), titles);
  },
};
