export interface Metrics {
  /** One more of what that name and label say. */
  count(name: string, label: string, value: string): void;
  /** The text that Prometheus reads. */
  text(gauges: Readonly<Record<string, number>>): string;
}

export function createMetrics(): Metrics {
  const counts = new Map<string, number>();
  return {
    count(name, label, value) {
      const series = `buurt_${name}_total{${label}="${value}"}`;
      counts.set(series, (counts.get(series) ?? 0) + 1);
    },
    text(gauges) {
      const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([series, count]) => `${series} ${count}`);
      return [...lines, ...Object.entries(gauges).map(([name, value]) => `buurt_${name} ${value}`), ''].join('\n');
    },
  };
}
