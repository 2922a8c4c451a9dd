/** Zones as Outlook and Exchange name them, without ` Standard Time`, with a city that keeps the same time (Unicode CLDR). */
const CITIES = `
Romance=Europe/Brussels|W. Europe=Europe/Berlin|Central Europe=Europe/Budapest|Central European=Europe/Warsaw
GMT=Europe/London|Greenwich=Atlantic/Reykjavik|E. Europe=Europe/Chisinau|FLE=Europe/Kiev|GTB=Europe/Bucharest
Kaliningrad=Europe/Kaliningrad|Russian=Europe/Moscow|Belarus=Europe/Minsk|Turkey=Europe/Istanbul|Azores=Atlantic/Azores
Morocco=Africa/Casablanca|W. Central Africa=Africa/Lagos|South Africa=Africa/Johannesburg|Egypt=Africa/Cairo
E. Africa=Africa/Nairobi|Israel=Asia/Jerusalem|Jordan=Asia/Amman|Middle East=Asia/Beirut|Syria=Asia/Damascus
Arab=Asia/Riyadh|Arabic=Asia/Baghdad|Arabian=Asia/Dubai|Iran=Asia/Tehran|Caucasus=Asia/Yerevan|Georgian=Asia/Tbilisi
Afghanistan=Asia/Kabul|West Asia=Asia/Tashkent|Pakistan=Asia/Karachi|India=Asia/Kolkata|Nepal=Asia/Kathmandu
SE Asia=Asia/Bangkok|China=Asia/Shanghai|Singapore=Asia/Singapore|Tokyo=Asia/Tokyo|Korea=Asia/Seoul
AUS Eastern=Australia/Sydney|E. Australia=Australia/Brisbane|W. Australia=Australia/Perth|New Zealand=Pacific/Auckland
Fiji=Pacific/Fiji|Hawaiian=Pacific/Honolulu|Alaskan=America/Anchorage|Pacific=America/Los_Angeles|Mountain=America/Denver
US Mountain=America/Phoenix|Central=America/Chicago|Eastern=America/New_York|Atlantic=America/Halifax
Newfoundland=America/St_Johns|SA Pacific=America/Bogota|SA Western=America/La_Paz|SA Eastern=America/Cayenne
E. South America=America/Sao_Paulo|Argentina=America/Buenos_Aires|UTC=UTC`;

/** Windows name without ` Standard Time` → IANA. */
export const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map(
  CITIES.trim()
    .split(/[|\n]/)
    .map((entry) => entry.split('=') as [string, string]),
);
