/** The feeds of the page by hand, about as many records as the demo municipality has. */
const feeds: Readonly<Record<string, string>> = {
  list: 'geojson-20',
  calendar: 'activities-plain-60',
  cards: 'indicators-plain-12',
  form: 'forms-native-12',
};

export const feedOf = (part: string): string => `/bench/feeds/${feeds[part]}.json`;
