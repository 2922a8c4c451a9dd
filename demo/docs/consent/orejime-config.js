// Orejime 3.2, which has a file per language. Under Trusted Types give no purpose a `description`: Orejime writes it as HTML.
// No element of the page may have the id `orejime`, or it does not start. Cookie: `eu-consent`, 120 days, once there is an answer.
window.orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: [
    {
      id: 'buurt-map',
      title: {
        nl: 'Kaart (van een andere site, die dan je internetadres ziet)',
        fr: 'Carte (d’un autre site, qui voit alors votre adresse internet)',
        de: 'Karte (von einer anderen Website, die dann Ihre Internetadresse sieht)',
        en: 'Map (from another site, which then sees your internet address)',
      }[document.documentElement.lang.slice(0, 2)],
      cookies: [],
    },
  ],
};
