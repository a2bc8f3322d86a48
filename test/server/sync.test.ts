import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createChance } from '#demo/chance.ts'
import { mergeChange } from '#model/merge.ts'
import { entities } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { createBadNetwork } from '../sync/fault.ts'
import { drawDeed } from '../sync/deed.ts'
import { recordsOf, startPhone, type SyncPhone } from '../sync/phone.ts'
import { seedBook } from '#server/seed.ts'
import { areaA, areaB, openOffice, people, smallCommune, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const staff = [
  { account: people.collaboratorA, areas: [areaA] },
  { account: people.collaboratorBoth, areas: [areaA, areaB] },
  { account: people.officer, areas: [areaA, areaB] },
]
const changesEach = 60

describe('three phones on a bad network', () => {
  test.each([1, 2, 3, 4])('agree in the end, with nothing lost and nothing twice (seed %i)', async (seed) => {
    const { phones, network, chance } = await openWard(seed)
    await work(phones, chance, network, changesEach)
    await calmDown(phones, network)
    expect(Object.keys(network.struck).length).toBeGreaterThan(4)
    await expectAgreement(phones)
  })

  test('bring back what a server restored from a backup had lost', async () => {
    const { phones, network, chance, book } = await openWard(5)
    await work(phones, chance, network, changesEach / 2)
    const restore = await backUp(book)
    await work(phones, chance, network, changesEach)
    await restore('epoch-restored')
    await calmDown(phones, network)
    await expectAgreement(phones)
  })
})

/** A book of its own for one run, and three enrolled phones. */
async function openWard(seed: number) {
  const chance = createChance(seed)
  const book = 10 + seed
  await seedBook(office.test.database, smallCommune(), { book, epoch: `epoch-${book}`, at: office.clock.now })
  const network = createBadNetwork((path, init) => office.request(path, init), chance)
  const phones: SyncPhone[] = []
  for (const [index, { account }] of staff.entries()) {
    const { enrolment } = await office.enrol(account, book)
    phones.push(await startPhone(100 * seed + index, enrolment, network.fetch))
  }
  return { phones, network, chance, book }
}

/** Liveness: once the network is calm, three rounds empty every outbox; after one more all are level. */
async function calmDown(
  phones: readonly SyncPhone[],
  network: ReturnType<typeof createBadNetwork>,
): Promise<void> {
  network.calm()
  await network.deliverLate()
  for (const phone of phones) for (let turn = 0; turn < 3; turn += 1) await phone.round()
  for (const phone of phones) {
    expect(phone.book.outboxCount()).toMatchObject({ waiting: 0, sending: 0 })
    expect(await phone.round()).toEqual({ ok: true })
  }
}

async function expectAgreement(phones: readonly SyncPhone[]): Promise<void> {
  const { book } = (phones[0] as SyncPhone).book.header
  await expectAnsweredOnce(phones, book)
  await expectLogIsState(book)
  for (const [index, phone] of phones.entries()) {
    const running = await compared(phone, book * 100 + index)
    expect(running.own).toEqual(running.fresh)
    await phone.restart()
    const restarted = await compared(phone, book * 100 + 50 + index)
    expect(restarted.own).toEqual(restarted.fresh)
    await phone.book.close()
  }
}

/** Copies everything that the server knows of a book; the answer puts it back, under a new epoch. */
async function backUp(book: number): Promise<(epoch: string) => Promise<void>> {
  const owner = (text: string) => asOwner(office.test.ownerUrl, text)
  const tables = ['head', 'device', 'stream', 'log', 'result', 'record', 'departure', 'audit']
  for (const table of tables) {
    await owner(`create table backup_${table} as select * from ${table} where book = ${book}`)
  }
  return async (epoch) => {
    await owner(`update backup_head set epoch = '${epoch}'`)
    for (const table of tables) {
      await owner(
        `with gone as (delete from ${table} where book = ${book} returning 1) select count(*) from gone`,
      )
      await owner(`insert into ${table} select * from backup_${table}`)
    }
  }
}

/** Everybody writes, sends and switches off at random; rounds run side by side and in the middle of saves. */
async function work(
  phones: readonly SyncPhone[],
  chance: ReturnType<typeof createChance>,
  network: ReturnType<typeof createBadNetwork>,
  until: number,
): Promise<void> {
  const rounds = new Map<SyncPhone, Promise<unknown>>()
  const busy = () => phones.filter((phone) => phone.saved.length < until)
  while (busy().length > 0) {
    const phone = chance.pick(busy())
    const { areas } = staff[phones.indexOf(phone)] as (typeof staff)[number]
    const changes = drawDeed(chance, phone, areas)
    if (changes.length > 0) await phone.save(...changes)
    // The phones' clocks are no good: they jump by days, forward and back.
    phone.clock.now += chance.happens(0.1) ? chance.int(-5, 5) * 86_400_000 : 1000
    if (chance.happens(0.25) && !rounds.has(phone)) {
      rounds.set(
        phone,
        phone.round().finally(() => rounds.delete(phone)),
      )
    }
    if (chance.happens(0.2)) await network.deliverLate()
    if (chance.happens(0.03)) {
      await rounds.get(phone)
      await phone.restart()
    }
    if (chance.happens(0.3)) await rounds.get(chance.pick(phones))
  }
  await Promise.all(rounds.values())
}

/** Every change has one result; what was applied is in the log once, what was refused not at all. */
async function expectAnsweredOnce(phones: readonly SyncPhone[], book: number): Promise<void> {
  const ids = phones.flatMap(({ saved }) => saved.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  const results = await asOwner<{ id: string; outcome: string; in_log: string }>(
    office.test.ownerUrl,
    `select id, outcome, (select count(*) from log where log.book = result.book and log.id = result.id) as in_log
     from result where book = $1 and id = any ($2::text[])`,
    [book, ids],
  )
  expect(results.length).toBe(ids.length)
  for (const { outcome, in_log } of results) expect(Number(in_log)).toBe(outcome === 'refused' ? 0 : 1)
  expect(results.filter(({ outcome }) => outcome === 'refused').length).toBeLessThan(ids.length / 4)
  const refused = new Set(results.filter(({ outcome }) => outcome === 'refused').map(({ id }) => id))
  for (const phone of phones) {
    const { saved } = phone
    const shown = phone.book.outbox().map(({ change }) => change.id)
    expect(shown.toSorted()).toEqual(saved.flatMap(({ id }) => (refused.has(id) ? [id] : [])).toSorted())
  }
}

/** Folding the log with the one merge gives what is stored. */
async function expectLogIsState(book: number): Promise<void> {
  const log = await asOwner<LogRow>(
    office.test.ownerUrl,
    'select seq, device, phone_time, kind, entity, entity_id, base, fields from log where book = $1 order by seq',
    [book],
  )
  const folded = new Map<string, StoredRecord>()
  for (const row of log) {
    const key = `${row.entity}/${row.entity_id}`
    const change = {
      device: row.device,
      phoneTime: row.phone_time,
      kind: row.kind,
      entity: row.entity,
      entityId: row.entity_id,
      base: Number(row.base),
      fields: row.fields,
    }
    folded.set(key, mergeChange(folded.get(key), change, Number(row.seq)).record)
  }
  const stored = await asOwner<{ body: StoredRecord }>(
    office.test.ownerUrl,
    'select body from record where book = $1',
    [book],
  )
  expect(stored.length).toBe(folded.size)
  for (const { body } of stored) {
    const { fields, stamp, stamps, conflicts, removed } = folded.get(
      `${body.entity}/${body.id}`,
    ) as StoredRecord
    expect(body).toMatchObject({ fields, stamp })
    expect([body.stamps, body.conflicts, body.removed]).toEqual([stamps, conflicts, removed])
  }
}

interface LogRow {
  seq: string
  device: number
  phone_time: number
  kind: string
  entity: string
  entity_id: string
  base: string
  fields: Record<string, unknown>
}

/** What a phone shows, and what a new phone of the same account receives from the start; they should be the same. */
async function compared(phone: SyncPhone, serial: number) {
  const { account, book } = phone.book.header
  const { enrolment } = await office.enrol(account, book)
  const newPhone = await startPhone(serial, enrolment, (path, init) => office.request(path, init))
  expect(await newPhone.round()).toEqual({ ok: true })
  // Both learn of the device that has just been enrolled.
  expect(await phone.round()).toEqual({ ok: true })
  const both = { own: recordsOf(phone.book, entities), fresh: recordsOf(newPhone.book, entities) }
  await newPhone.book.close()
  return both
}
