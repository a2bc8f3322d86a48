import { codeWords } from '#ui/words/words.ts'

/** “Sinh 2 · Chuyển đi 1”: how many changes of each kind; the sums of all are told elsewhere. */
export function CountLine({ counts }: { counts: Readonly<Record<string, number>> }) {
  const words = countWords(counts)
  return words ? <p class="muted">{words}</p> : null
}

/** The kinds with their numbers, as in the history. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([kind]) => kind !== 'all' && kind !== 'doubts')
    .map(([kind, count]) => `${codeWords('history', kind)} ${String(count)}`)
    .join(' · ')
}
