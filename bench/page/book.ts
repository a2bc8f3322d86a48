import type { Book } from '#book/book.ts'
import { openBook } from '#book/open.ts'
import type { RecordOf } from '#model/record.ts'
import { publishedRuleSet } from '#rules/published.ts'
import { bookFigures } from '#score/book-figure.ts'
import { scoreFigures } from '#score/score.ts'
import { createTally, type Tally } from '#score/tally.ts'
import { derived, device } from './device.ts'
import { painted } from './painted.ts'
import { fillBook, pin, today } from './ward.ts'

/** What the bench asks of this page; all times in milliseconds of the page's clock. */
export interface BenchPage {
  fill: typeof fillBook
  open(enrolment: string): Promise<Opening>
  scoreFromScratch(): Promise<number>
  edit(times: number): Promise<number[]>
  search(): Promise<number[]>
}

/** After the PIN had become a key: lists and search usable, every row in memory, the score painted. */
export interface Opening {
  derive: number
  usable: number
  complete: number
  score: number
}

const rules = publishedRuleSet('qd-06-2019')?.ruleSet
const place = document.body.appendChild(document.createElement('main'))
let book: Book
let tally: Tally

const page: BenchPage = {
  fill: fillBook,
  async open(enrolment) {
    const began = performance.now()
    const opened = await openBook(device, enrolment, pin)
    if (!opened.ok) throw new Error(opened.reason)
    book = opened.book
    showHits('nguyen')
    await painted()
    const usable = performance.now()
    await book.completed
    const complete = performance.now()
    count()
    await painted()
    const score = performance.now() - derived.at
    return {
      derive: derived.at - began,
      usable: usable - derived.at,
      complete: complete - derived.at,
      score,
    }
  },
  async scoreFromScratch() {
    const began = performance.now()
    count()
    return performance.now() - began
  },
  async edit(times) {
    const children = [...book.register.all('child')]
    const waits: number[] = []
    for (let round = 0; round < times; round++) {
      const child = children[(round * 7919) % children.length] as RecordOf<'child'>
      const began = performance.now()
      await book.record([
        {
          kind: 'set/1',
          entity: 'child',
          entityId: child.id,
          fields: { vaccination: { full: round % 2 ? 'yes' : 'no' } },
        },
      ])
      tally.update(child.fields.household ?? '')
      showScore()
      await painted()
      waits.push(performance.now() - began)
    }
    return waits
  },
  async search() {
    const waits: number[] = []
    for (const text of [
      'n',
      'ng',
      'nguyen',
      'nguyen van',
      'đặng thị',
      'tran minh',
      'le a',
      'bui',
      'zzzz',
      '0123',
    ]) {
      const began = performance.now()
      showHits(text)
      await painted()
      waits.push(performance.now() - began)
    }
    return waits
  },
}
Object.assign(globalThis, { page: () => page })

function count(): void {
  tally = createTally(book.register, { on: today, window: { from: '2025-11-01', to: '2026-10-31' } })
  showScore()
}

function showScore(): void {
  if (!rules) throw new Error('no rules')
  const result = scoreFigures(rules, bookFigures(tally, rules), { group: 'A_900', training: true, marks: {} })
  place.textContent = JSON.stringify(result.total)
}

function showHits(text: string): void {
  const rows = book.search(text, 30).map(({ household, child }) => {
    const row = document.createElement('p')
    const name = child ? book.register.get('child', child)?.fields.name?.full : undefined
    row.textContent = name ?? book.register.get('household', household)?.fields.head ?? ''
    return row
  })
  place.replaceChildren(...rows)
}
