/** Muted on purpose: the pins are what the map is about. */
export interface Palette {
  readonly land: string;
  /** Land of the municipality, or built-up land. */
  readonly home: string;
  readonly built: string;
  readonly building: string;
  readonly wood: string;
  readonly water: string;
  readonly waterName: string;
  readonly roadMain: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly rail: string;
  readonly border: string;
  readonly name: string;
  readonly nameQuiet: string;
  readonly halo: string;
}

const light: Palette = {
  land: '#f1f0ea',
  home: '#f8f7f3',
  built: '#e9e6dd',
  building: '#e0dcd1',
  wood: '#d9e5cf',
  water: '#bcd5e2',
  waterName: '#3d6a82',
  roadMain: '#ffffff',
  road: '#ffffff',
  roadEdge: '#cfcabd',
  rail: '#a9a498',
  border: '#97907f',
  name: '#3a372f',
  nameQuiet: '#605b4f',
  halo: '#fbfaf7',
};

const dark: Palette = {
  land: '#20242a',
  home: '#272c33',
  built: '#31373f',
  building: '#3a4149',
  wood: '#283a31',
  water: '#21485f',
  waterName: '#86b3cb',
  roadMain: '#515a65',
  road: '#454d57',
  roadEdge: '#1a1e23',
  rail: '#727a85',
  border: '#7d8692',
  name: '#e6e8eb',
  nameQuiet: '#aab2bc',
  halo: '#20242a',
};

export const paletteFor = (isDark: boolean): Palette => (isDark ? dark : light);

/** Drawn from the fonts of the device: a style without `glyphs` asks no server for letters. */
export const plainFont = ['sans-serif'];
/** The engine reads the weight from the name; no font is called this, so the letters are those of `sans-serif`. */
export const boldFont = ['bold'];

/** Where a name goes when a pin stands on its place: first come, first tried. */
export const elsewhere: ('center' | 'top' | 'bottom' | 'left' | 'right' | 'top-left' | 'bottom-right')[] = [
  'center',
  'top',
  'bottom',
  'left',
  'right',
  'top-left',
  'bottom-right',
];
