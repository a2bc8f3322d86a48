/**
 * Certain points, points still possible and the minimum on one line from 0 to the total. The numbers stand beside it
 * in words, so it is hidden from screen readers.
 */
export function ScoreBar(props: { low: number; high: number | null; max: number; minimum?: number | null }) {
  const { low, high, max, minimum } = props
  const scale = (points: number) => (Math.min(points, max) / Math.max(1, max)) * 100
  return (
    <svg
      class="score-bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="bar-track" x="0" y="1" width="100" height="6" />
      {high !== null && high > low && (
        <rect class="bar-possible" x={scale(low)} y="1" width={scale(high) - scale(low)} height="6" />
      )}
      <rect class="bar-certain" x="0" y="1" width={scale(low)} height="6" />
      {minimum !== undefined && minimum !== null && (
        <rect class="bar-minimum" x={Math.max(0, scale(minimum) - 0.4)} y="0" width="0.8" height="8" />
      )}
    </svg>
  )
}
