/** The figures of the brief: the neighbourhood, the municipality and Flanders, with the year of the last. */
export const figures = {
  balen: [
    ['neighbour-weekly', 52, 49, 45, 2023],
    ['pop-65', 17.8, 20.4, 21.1, 2023],
    ['alone', 38, 29, 33, 2022],
    ['social-rent', 31, 5, 6, 2017],
    ['debt-help', 5.1, 1.7, 2, 2018],
    ['pleasant-contact', 71, 81, 80, 2020],
    ['satisfied-area', 64, 80, 79, 2017],
    ['lonely-often', 9, 6, 6, 2025],
    ['hard-to-manage', 24, 14, 16, 2023],
    ['informal-care', 43, 41, 40, 2023],
    ['care-postponed', 6.5, 'none', 1.2, 2022],
    ['knows-help', 69, 'none', 'none', 'none'],
  ],
  ravels: [
    ['neighbour-weekly', 58, 50, 45, 2023],
    ['pop-65', 15.2, 19.6, 21.1, 2023],
    ['alone', 34, 27, 33, 2022],
    ['social-rent', 42, 4, 6, 2017],
    ['debt-help', 'suppressed', 1.5, 2, 2018],
    ['pleasant-contact', 76, 83, 80, 2020],
    ['satisfied-area', 61, 82, 79, 2017],
    ['lonely-often', 'n 24', 6, 6, 2025],
    ['hard-to-manage', 29, 13, 16, 2023],
    ['informal-care', 39, 42, 40, 2023],
    ['care-postponed', 7.9, 'none', 1.2, 2022],
    ['knows-help', 55, 'none', 'none', 'none'],
  ],
};

/** Title, horizon (or the kind of what is no action), phase and status, and the first reason. */
export const actions = {
  balen: [
    ['Bank en licht aan het pleintje', 'quick', 'do, running', 'pleasant-contact'],
    ['Elke dinsdag koffie', 'quick', 'evaluate, done', 'neighbour-weekly'],
    ['Infokar elke maandag', 'quick', 'do, running', 'knows-help'],
    ['Budgetcafé', 'long', 'do, running', 'hard-to-manage'],
    ['Een buurtwerker die blijft', 'long', 'design, planned', 'stem-vast-gezicht'],
    ['Veilig oversteken aan de school', 'advice', '', 'stem-oversteken'],
    ['Rijdienst naar de dokter', 'quick', 'evaluate, stopped', 'care-postponed'],
    ['Idee: babbelbank aan de bushalte', 'idea', '', ''],
  ],
  ravels: [
    ['Wekelijkse koffie en maandelijkse activiteit', 'quick', 'evaluate, running', 'lonely-often'],
    ['Samen tuinen opknappen', 'quick', 'evaluate, done', 'satisfied-area'],
    ['Rechtenverkenner aan huis', 'long', 'do, running', 'care-postponed'],
    ['Speelhoek met jongeren', 'long', 'design, planned', 'stem-speelhoek'],
    ['Zorgverleners kennen elkaar: lunch om de 2 maanden', 'long', 'do, running', 'stem-wie-doet-wat'],
    ['Straatlamp Eelstraat', 'advice', '', 'stem-straatlamp'],
    ['Idee: babbelbank aan de bushalte', 'idea', '', ''],
  ],
};
