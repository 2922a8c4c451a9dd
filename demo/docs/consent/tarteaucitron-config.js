// tarteaucitron 1.34. It writes HTML as text: it does not start under `require-trusted-types-for 'script'`; the rest of the
// policy may stay, with `img-src data:`. Cookie: `tarteaucitron`, a year, on the first page already, before anybody has
// answered. Taking back another service than ours loads the page again.
const [mapName, mapText] = {
  nl: ['Kaart', 'De kaart komt van een andere site. Die ziet dan je internetadres.'],
  fr: ['Carte', 'La carte vient d’un autre site. Ce site voit alors votre adresse internet.'],
  de: ['Karte', 'Die Karte kommt von einer anderen Website. Sie sieht dann Ihre Internetadresse.'],
  en: ['Map', 'The map comes from another site. That site then sees your internet address.'],
}[document.documentElement.lang.slice(0, 2)];
tarteaucitronCustomText = { 'desc-buurt-map': mapText };
tarteaucitron.services['buurt-map'] = {
  key: 'buurt-map',
  type: 'other',
  name: mapName,
  uri: 'https://openfreemap.org/', // the site of the map
  readmoreLink: '/privacy',
  needConsent: true,
  cookies: [],
  js() {},
  fallback() {},
};
tarteaucitron.init({ privacyUrl: '/privacy', orientation: 'bottom' });
(tarteaucitron.job ||= []).push('buurt-map');
