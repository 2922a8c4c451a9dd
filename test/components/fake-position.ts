type Answer = (found: PositionCallback, refused: PositionErrorCallback) => void;

/** The device's answer to "where am I", and how often it was asked. Take it back with `forgetDevice`. */
export function device(answer: Answer): { readonly asked: number } {
  const asks = { asked: 0 };
  const getCurrentPosition = (found: PositionCallback, refused: PositionErrorCallback) => {
    asks.asked += 1;
    answer(found, refused);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return asks;
}
export const at =
  (latitude: number, longitude: number): Answer =>
  (found) =>
    found({ coords: { latitude, longitude } } as GeolocationPosition);
export const denied: Answer = (_found, refused) => refused({ code: 1 } as GeolocationPositionError);

export const forgetDevice = (): void => void Reflect.deleteProperty(navigator, 'geolocation');
