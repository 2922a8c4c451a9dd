// Klaro 0.7. Under a policy without 'unsafe-inline' take klaro-no-css.js and klaro.css, and leave `htmlTexts` off.
// Cookie: `klaro`, 120 days, once there is an answer. Without `acceptAll` its “OK” allows nothing.
window.klaroConfig = {
  acceptAll: true,
  groupByPurpose: false,
  services: [
    {
      name: 'buurt-map',
      purposes: ['maps'],
      translations: {
        nl: { title: 'Kaart', description: 'De kaart komt van een andere site. Die ziet dan je internetadres.' },
        fr: {
          title: 'Carte',
          description: 'La carte vient d’un autre site. Ce site voit alors votre adresse internet.',
        },
        de: {
          title: 'Karte',
          description: 'Die Karte kommt von einer anderen Website. Sie sieht dann Ihre Internetadresse.',
        },
        en: {
          title: 'Map',
          description: 'The map comes from another site. That site then sees your internet address.',
        },
      },
    },
  ],
  translations: {
    nl: { privacyPolicyUrl: '/privacy', purposes: { maps: 'kaarten' } },
    fr: { privacyPolicyUrl: '/privacy', purposes: { maps: 'cartes' } },
    de: { privacyPolicyUrl: '/privacy', purposes: { maps: 'Karten' } },
    en: { privacyPolicyUrl: '/privacy', purposes: { maps: 'maps' } },
  },
};
