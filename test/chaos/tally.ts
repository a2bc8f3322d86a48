import type { Word } from './writer.ts'

/** What was said and what became of it. */
export interface Tally {
  kills: { server: number; browser: number }
  rounds: number
  /** Rounds with a full disk. */
  full: number
  said(head: string, word: Word): void
  line(): string
  /** Households that were called saved and are not there, and any that are there twice. */
  compare(heads: readonly string[]): { lost: string[]; doubled: string[] }
}

export function createTally(): Tally {
  const words = new Map<string, Word>()
  return {
    kills: { server: 0, browser: 0 },
    rounds: 0,
    full: 0,
    said: (head, word) => void words.set(head, word),
    line() {
      const saved = [...words.values()].filter((word) => word === 'saved').length
      const { server, browser } = this.kills
      return (
        `${this.rounds} rounds, ${server} server kills, ${browser} browser kills, ${this.full} full disks, ` +
        `${saved} of ${words.size} households called saved`
      )
    },
    compare(heads) {
      const times = (head: string) => heads.filter((found) => found === head).length
      return {
        lost: [...words]
          .filter(([head, word]) => word === 'saved' && times(head) === 0)
          .map(([head]) => head),
        doubled: [...words.keys()].filter((head) => times(head) > 1),
      }
    },
  }
}
