import type { MapView, PanDirection } from './map-view.ts';

const arrows: Readonly<Record<string, PanDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Moves = Pick<MapView, 'pan' | 'zoomIn' | 'zoomOut'>;

function actOn(key: string, moves: Moves, leave?: () => void): boolean {
  const arrow = arrows[key];
  if (arrow) moves.pan(arrow);
  else if (key === '+' || key === '=') moves.zoomIn();
  else if (key === '-') moves.zoomOut();
  else if (key === 'Escape' && leave) leave();
  else return false;
  return true;
}

/** The keys of the map (safety-and-access W1). They work on the focused canvas only, and never with Ctrl, Alt or Meta. */
export function listenToKeys(canvas: HTMLElement, moves: Moves, signal: AbortSignal, leave?: () => void): void {
  const act = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (actOn(event.key, moves, leave)) event.preventDefault();
  };
  canvas.addEventListener('keydown', act, { signal });
}
