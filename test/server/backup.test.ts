import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commonNumber } from '#model/epoch.ts'
import { restoreBackup } from '#server/backup/restore.ts'
import { saveBackup, type Saved } from '#server/backup/save.ts'
import { prepareDatabase } from '#server/db/prepare.ts'
import { areaA, childA, openOffice, people, uuid, type Office } from '../part/office.ts'
import { asOwner, openEmptyDatabase } from '../part/postgres.ts'

/** The drill: an office with work in it is saved, and laid into an empty machine. */
const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-backup-'))
const file = join(folder, 'office.age')
const at = Date.UTC(2026, 10, 24, 4)
let office: Office
let saved: Saved

const encrypter = () => {
  const made = new Encrypter()
  made.setPassphrase('chỉ để kiểm thử')
  made.setScryptWorkFactor(10)
  return made
}
const decrypter = (passphrase = 'chỉ để kiểm thử') => {
  const made = new Decrypter()
  made.addPassphrase(passphrase)
  return made
}
let calls = 0
const restore = (ownerUrl: string, from = file, key = decrypter(), kind: 'training' | 'real' = 'training') =>
  restoreBackup(ownerUrl, key, from, kind, () => `drill${(calls += 1)}`, at + 1000)

/** Every row of every table, in a fixed order. */
async function contentOf(url: string): Promise<Record<string, unknown[]>> {
  const tables = await asOwner<{ name: string }>(
    url,
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1",
  )
  const content: Record<string, unknown[]> = {}
  for (const { name } of tables)
    content[name] = (
      await asOwner<{ row: string }>(url, `select row_to_json(t)::text as row from ${name} t order by 1`)
    ).map(({ row }) => JSON.parse(row) as unknown)
  return content
}

beforeAll(async () => {
  office = await openOffice()
  const officer = await office.enrol(people.officer)
  for (let number = 0; number < 30; number += 1) {
    const fields = {
      child: childA,
      kind: 'gift',
      period: { from: '2026-11-01' },
      note: `Quà “Tết” số ${number} ✓`,
    }
    await officer.push(officer.change({ entity: 'support', entityId: uuid(5000 + number), fields }))
  }
  saved = await saveBackup(office.test.ownerUrl, encrypter(), file, at)
})

afterAll(() => office.close())

describe('a backup', () => {
  test('is laid into an empty database row for row, with its audit chain whole and a new epoch', async () => {
    const empty = await openEmptyDatabase(office.test.ownerUrl)
    const restored = await restore(empty.ownerUrl)
    expect(restored.counts).toEqual(saved.counts)
    const [before, after] = [await contentOf(office.test.ownerUrl), await contentOf(empty.ownerUrl)]
    const { head: heads, audit, ...rest } = after
    const { head: oldHeads, audit: oldAudit, ...oldRest } = before
    expect(rest).toEqual(oldRest)
    expect(audit).toHaveLength((oldAudit?.length ?? 0) + 1)
    const [head, old] = [heads?.[0], oldHeads?.[0]] as { epoch: string; seq: number; audit_number: number }[]
    expect(head?.seq).toBe(old?.seq)
    expect(head?.epoch).not.toBe(old?.epoch)
    expect(commonNumber(head?.epoch ?? '')).toBe(old?.seq)
    await empty.drop()
  })

  test('serves the phones again: what was taken is known, what the backup lacks is taken anew', async () => {
    const mine = await office.enrol(people.collaboratorA)
    const child = (number: number) => ({
      entity: 'support' as const,
      entityId: uuid(number),
      fields: { child: childA, kind: 'gift', period: { from: '2026-11-02' } },
    })
    const known = mine.change(child(6000))
    await mine.push(known)
    const later = join(folder, 'later.age')
    await saveBackup(office.test.ownerUrl, encrypter(), later, at)
    const lost = mine.change(child(6001))
    await mine.push(lost)

    const empty = await openEmptyDatabase(office.test.ownerUrl)
    await restore(empty.ownerUrl, later)
    const database = await prepareDatabase({
      ownerUrl: empty.ownerUrl,
      application: { password: 'only-for-tests' },
      kind: 'training',
      now: at,
    })
    const again = office.on(database, mine)
    const results = await again.push(known, lost)
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
    const page = await again.pull()
    expect(page.epoch).not.toBe(mine.enrolment.epoch)
    expect(page.records.filter(({ id }) => [uuid(6000), uuid(6001)].includes(id))).toHaveLength(2)
    expect(page.after).toHaveProperty(`area:${areaA}`)
    await database.close()
    await empty.drop()
  })

  test('holds nothing that can be read without its key', () => {
    const bytes = readFileSync(file).toString('latin1')
    expect(bytes.startsWith('age-encryption.org/v1')).toBe(true)
    expect(bytes).not.toContain('Mẫu')
    expect(bytes).not.toContain(childA)
  })

  test('is refused with another key, a changed byte, a cut end, the other kind, and beside other data; nothing is written', async () => {
    const empty = await openEmptyDatabase(office.test.ownerUrl)
    const bytes = readFileSync(file)
    const changed = join(folder, 'changed.age')
    const turned = Buffer.from(bytes)
    turned[turned.length - 200] = (turned[turned.length - 200] ?? 0) ^ 1
    writeFileSync(changed, turned)
    const cut = join(folder, 'cut.age')
    writeFileSync(cut, bytes.subarray(0, bytes.length - 300))

    const reasons = await Promise.all(
      [
        restore(empty.ownerUrl, file, decrypter('không phải')),
        restore(empty.ownerUrl, changed),
        restore(empty.ownerUrl, cut),
        restore(empty.ownerUrl, join(folder, 'none.age')),
        restore(empty.ownerUrl, file, decrypter(), 'real'),
        restore(office.test.ownerUrl),
      ].map((attempt) =>
        attempt.then(
          () => 'done',
          (error: { reason?: string }) => error.reason,
        ),
      ),
    )
    expect(reasons).toEqual([
      'backup-broken',
      'backup-broken',
      'backup-broken',
      'backup-broken',
      'backup-kind',
      'database-full',
    ])
    expect(await contentOf(empty.ownerUrl)).toEqual({})
    await empty.drop()
  })
})
