const AROUND =
  '(?:geo(?:codage|graphi(?:c|que)|gr|metr(?:y|ie)|m)?|gps|wgs(?:84)?|epsg|4326|coord(?:s|inates?|inaat|onnees?)?|koordinaten?|point|punt|' +
  'punkt|pos(?:ition)?|lambert(?:72|93|2008)?|l(?:b|amb)?(?:72|08|93)|rd|g?maps?|kaart|cent(?:er|re|roid)|adres(?:se)?|address|location|' +
  'locatie|place|venue|start|dd|deg(?:rees)?|decimal|in|x0020)*';
const LAT = '(?:lat(?:itude)?|breedte(?:graad)?|breite(?:ngrad)?|northing|hochwert)y?|y';
const LON = '(?:lon|lng|long(?:itude)?|lengte(?:graad)?|la(?:e)?nge(?:ngrad)?|easting|rechtswert)x?|x';
const BOTH = 'lat(?:itude)?(?:lon|lng|long(?:itude)?)|coord(?:inates|inaten|onnees)|koordinaten';
const NAMED = new RegExp(`^${AROUND}(?:(${BOTH})|(${LAT})|(${LON}))${AROUND}$`);

/** What of a position stands under a folded heading: `POINT_X`, `Breedtegraad (WGS84)`, `GPS-coördinaten`. */
export function coordinateNamed(key: string): 'lat' | 'lon' | 'point' | undefined {
  const [is, both, lat] = (key.length < 40 && NAMED.exec(key)) || [];
  return is === undefined ? undefined : both === undefined ? (lat === undefined ? 'lon' : 'lat') : 'point';
}
