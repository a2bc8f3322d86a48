import { expect, test } from 'vitest'
import type { Book, NewChange } from '#book/book.ts'
import { normaliseText } from '#model/name.ts'
import { isStorableText } from '#server/body.ts'
import { controlsOf } from '#ui/part/controls.ts'
import { parseDate, type DateText } from '#ui/part/date-text.ts'
import { checkPlan } from '#ui/part/fit.ts'
import { createPhone } from './device.ts'
import { enrol, reopen } from './phone.ts'
import { createRandom } from '../model/random.ts'
import { everyForm, openHousehold, today, type Form, type Values } from '../part/every-form.ts'
import { createLedger } from '../part/ledger.ts'
import { fill } from '../part/odd-form.ts'

const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const goal = Number(process.env['FUZZ_RECORDS'] ?? 10_000)

test(`${goal} records from forms filled with anything are saved exactly, or the form says what is wrong`, async () => {
  const phone = createPhone()
  const newId = () => phone.newId()
  const random = createRandom(seed)
  const ledger = createLedger()
  const tried = new Map<string, { saved: number; refused: number }>()
  let book = await enrol(phone)
  for (let home = 1; ledger.records() < goal; home += 1) {
    await openHousehold(book, home, random, newId)
    for (const form of everyForm(book, home, newId)) {
      const { name, plan, context } = form(book)
      const count = tried.get(name) ?? { saved: 0, refused: 0 }
      tried.set(name, count)
      const values = fill(random, plan, context, idsIn(book))
      const where = `${name}, seed ${seed}, household ${home}: ${JSON.stringify(values).slice(0, 600)}`
      const errors = checkPlan(plan, values, context, newId)
      if (errors.length > 0) {
        const shown = controlsOf(plan.fields(values, context)).map(({ field }) => field)
        for (const { field, message } of errors) {
          expect(shown, where).toContain(field)
          expect(message, where).toMatch(/^\p{L}.{5,}$/u)
        }
        count.refused += 1
        continue
      }
      const changes = plan.changes(values, context, newId)
      await book.record(changes).catch((error: unknown) => {
        throw new Error(`${where}\n${JSON.stringify(changes).slice(0, 1500)}`, { cause: error })
      })
      expect(isStorableText(changes), where).toBe(true)
      expectAllSaid({ name, plan, context }, values, changes, where)
      ledger.add(changes)
      count.saved += 1
    }
  }
  ledger.compare(book)
  book = await reopen(phone, book)
  ledger.compare(book)
  const sum = (of: 'saved' | 'refused') => [...tried.values()].reduce((total, count) => total + count[of], 0)
  console.log(
    `${tried.size} kinds of forms: ${sum('saved')} saved, ${ledger.records()} records read back equal, ${sum('refused')} refused in words`,
  )
  expect([...tried].filter(([, { saved }]) => saved === 0).map(([name]) => name)).toEqual([])
  await book.close()
}, 300_000)

/** What was typed into the boxes shown, and was not there before, stands in what is written. */
function expectAllSaid(
  { plan, context }: Form,
  values: Values,
  changes: readonly NewChange[],
  where: string,
): void {
  const start = plan.start(context)
  const leaves = changes.flatMap(({ fields }) => leavesOf(fields))
  const controls: { field: string; kind: string }[] = controlsOf(plan.fields(values, context))
  for (const { field, kind } of controls) {
    const value = values[field]
    if (JSON.stringify(value) === JSON.stringify(start[field])) continue
    // the reason for a correction, where nothing was corrected
    if (field === 'reason' && changes.length === 0) continue
    const day = kind === 'day' ? parseDate(value as DateText, today).value : undefined
    if (day) expect(leaves, `${field} of ${where}`).toContain(day)
    if (!['text', 'long', 'name', 'phone', 'code'].includes(kind) || typeof value !== 'string') continue
    const wanted = bare(value)
    const before = start[field]
    // the same letters in another encoding are no change
    if (typeof before === 'string' && bare(before) === wanted) continue
    const isThere = wanted === '' || leaves.some((leaf) => bare(leaf).includes(wanted))
    expect(isThere, `“${value.slice(0, 60)}” of ${field} in ${where}`).toBe(true)
  }
}

/** Without what nobody sees and what only groups digits. */
function bare(text: string): string {
  return normaliseText(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s.()-]/gu, '')
    .replace(/^\+84/u, '0')
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

function idsIn(book: Book): string[] {
  return [...book.register.all('household')].slice(-3).map(({ id }) => id)
}
