import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Book, NewChange } from '#book/book.ts'
import type { Change } from '#model/change.ts'
import { mergeChange } from '#model/merge.ts'
import type { StoredRecord } from '#model/record.ts'
import { createPhone } from './device.ts'
import { area, child, edit, household, newChild, newHousehold } from './family.ts'
import { enrol, pullAll, pushAll, reopen } from './phone.ts'
import { createServer, type ModelServer } from './server.ts'

type Step =
  | {
      do: 'save'
      what: 'household' | 'child' | 'name' | 'note' | 'move' | 'remove'
      number: number
      value: number
    }
  | { do: 'others'; what: 'name' | 'note' | 'move' | 'new'; number: number; value: number }
  | { do: 'push'; limit: number; isLost: boolean }
  | { do: 'pull'; limit: number }
  | { do: 'tidy' | 'reopen' }

const small = fc.integer({ min: 1, max: 4 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('save'),
        what: fc.constantFrom('household', 'child', 'name', 'note', 'move', 'remove'),
        number: small,
        value: small,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('others'),
        what: fc.constantFrom('name', 'note', 'move', 'new'),
        number: small,
        value: small,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('push'),
        limit: fc.integer({ min: 1, max: 9 }),
        isLost: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('pull'), limit: fc.integer({ min: 1, max: 5 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('tidy', 'reopen') }) },
  ) as fc.Arbitrary<Step>,
  { minLength: 5, maxLength: 40 },
)

/** What the book should have on disk: the server's states that it was given, and the changes without an answer. */
interface Mirror {
  records: Map<string, StoredRecord>
  waiting: Change[]
}

test('in any order of saving, sending, fetching, tidying and closing the register is the server’s state with the unanswered changes over it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (run, isPicky) => {
      const phone = createPhone()
      const server = createServer()
      // A server that refuses whatever concerns the third household.
      if (isPicky)
        server.refuses = ({ entityId, device }) =>
          device === 7 && entityId === household(3) ? 'not-your-area' : undefined
      const mirror: Mirror = { records: new Map(), waiting: [] }
      let book = await enrol(phone)
      for (const step of run) {
        if (step.do === 'save') await save(book, mirror, step)
        else if (step.do === 'others') writeElsewhere(server, step)
        else if (step.do === 'push') await send(book, server, mirror, step)
        else if (step.do === 'pull') await fetch(book, server, mirror, step.limit)
        else if (step.do === 'tidy') await book.tidy(true)
        else book = await reopen(phone, book)
        if (!isPicky) check(book, mirror)
      }
      await pushAll(book, server)
      await pullAll(book, server)
      level(book, server)
      await pullAll(book, server)
      book = await reopen(phone, book)
      level(book, server)
      await book.close()
    }),
    { numRuns: Number(process.env['RUNS'] ?? 60) },
  )
})

async function save(book: Book, mirror: Mirror, { what, number, value }: Extract<Step, { do: 'save' }>) {
  const changes: Record<typeof what, NewChange> = {
    household: newHousehold(number, { area: area(value) }),
    child: newChild(number, value),
    name: edit('child', child(number), { name: { full: `Lê Bé ${'ABCDE'[value]}` } }),
    note: edit('household', household(number), { note: `ghi ${value}` }),
    move: edit('child', child(number), { household: household(value) }),
    remove: { kind: 'remove/1', entity: 'child', entityId: child(number), fields: { reason: 'wrongEntry' } },
  }
  // A form would not have offered what the book refuses; nothing may be written then.
  mirror.waiting.push(...(await book.record([changes[what]]).catch(() => [])))
}

function writeElsewhere(server: ModelServer, { what, number, value }: Extract<Step, { do: 'others' }>): void {
  const house = server.records.get(`household/${household(number)}`)
  const one = server.records.get(`child/${child(number)}`)
  if (what === 'new') server.write('household', household(number + 4), newHousehold(number + 4).fields)
  if (what === 'move' && house) server.write('household', house.id, { area: area(value) })
  if (what === 'note' && house) server.write('household', house.id, { note: `khác ${value}` })
  if (what === 'name' && one) server.write('child', one.id, { name: { full: `Lê Khác ${'ABCDE'[value]}` } })
}

async function send(
  book: Book,
  server: ModelServer,
  mirror: Mirror,
  { limit, isLost }: Extract<Step, { do: 'push' }>,
) {
  const changes = await book.toSend('work', limit)
  const receipts = server.push(changes)
  if (isLost) return book.notSent()
  await book.settle(receipts)
  const answered = new Set(receipts.map(({ id }) => id))
  mirror.waiting = mirror.waiting.filter(({ id }) => !answered.has(id))
  for (const { record } of receipts) if (record) keep(mirror, record)
}

async function fetch(book: Book, server: ModelServer, mirror: Mirror, limit: number) {
  const page = server.pull(book.position(), limit)
  await book.apply(page)
  for (const record of page.records) keep(mirror, record)
}

function keep({ records }: Mirror, record: StoredRecord): void {
  const key = `${record.entity}/${record.id}`
  if ((records.get(key)?.seq ?? 0) < record.seq) records.set(key, record)
}

/** Places follow the parents and may be a pull behind, so they are compared when all is level. */
function check(book: Book, { records, waiting }: Mirror): void {
  const expected = new Map(records)
  for (const change of waiting) {
    const key = `${change.entity}/${change.entityId}`
    const before = expected.get(key)
    expected.set(key, mergeChange(before, change, before?.seq ?? 0).record)
  }
  const bare = ({ area: _area, household: _household, ...record }: StoredRecord) => record
  const found = [...book.register.all('household'), ...book.register.all('child')]
  expect(found.map(({ id }) => id).sort()).toEqual([...expected.values()].map(({ id }) => id).sort())
  for (const record of found) {
    expect(bare(record)).toEqual(bare(expected.get(`${record.entity}/${record.id}`) as StoredRecord))
  }
}

function level(book: Book, server: ModelServer): void {
  const found = [...book.register.all('household'), ...book.register.all('child')]
  expect(new Map(found.map((record) => [`${record.entity}/${record.id}`, record]))).toEqual(server.visible())
}
