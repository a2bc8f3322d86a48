import { reachOf } from '#model/permission.ts'
import type { Comparison, DigestAnswer, DigestRequest } from '#protocol/digest.ts'
import type { RecordDigest } from '#seal/agreement.ts'
import { loadEntitlements, type Caller } from './access.ts'
import { everyArea, type Database, type Transaction } from './db/database.ts'
import { readHead } from './head.ts'
import { currentAreas } from './permit.ts'
import { readRows } from './rows.ts'
import { entriesOf, type Entry } from './scope.ts'

/**
 * G1 to G3: compares what the device has of each scope entry with what its role receives, in one snapshot. An entry is
 * compared only where nothing lies behind the device's cursor.
 */
export async function compare(
  database: Database,
  caller: Caller,
  request: DigestRequest,
): Promise<{ ok: true; answer: DigestAnswer } | { ok: false; reason: 'epoch-changed' }> {
  const { book, role, account } = caller
  return database.transaction({ book, snapshot: true }, async (transaction) => {
    const [head, entitlements] = await Promise.all([
      readHead(transaction, book),
      loadEntitlements(transaction, book, account),
    ])
    if (head?.epoch !== request.epoch) return { ok: false, reason: 'epoch-changed' }
    const areas = currentAreas(entitlements)
    const { scope, sensitivity } = reachOf[role]
    const visible = scope === 'book' ? everyArea : scope === 'areas' ? ['', ...areas] : ['']
    await transaction.narrow(visible, sensitivity)
    const own = new Map(entriesOf(role, areas, request.after).map((entry) => [entry.name, entry]))
    const answers: [string, Comparison][] = []
    for (const [name, theirs] of Object.entries(request.entries)) {
      const entry = own.get(name)
      answers.push([name, entry ? await compareEntry(transaction, caller, entry, theirs) : 'left'])
    }
    return { ok: true, answer: { entries: Object.fromEntries(answers) } }
  })
}

async function compareEntry(
  transaction: Transaction,
  { book, role }: Caller,
  entry: Entry,
  theirs: RecordDigest,
): Promise<Comparison> {
  const { sensitivity } = reachOf[role]
  const [behind, [ours]] = await Promise.all([
    readRows(transaction, book, [entry], sensitivity, 1),
    entry.area === undefined
      ? transaction.query<RecordDigest>(digestOf(''), [book, sensitivity])
      : transaction.query<RecordDigest>(digestOf('and area = $3'), [book, sensitivity, entry.area]),
  ])
  if (behind.length > 0) return 'later'
  return ours?.count === theirs.count && ours.digest === theirs.digest ? 'equal' : 'differs'
}

/** G1, as `seal/agreement.ts` does it on the device. */
function digestOf(where: '' | 'and area = $3'): string {
  return `select count(*)::integer as count,
      encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line), ''), 'UTF8')), 'hex') as digest
    from (
      select (entity || '/' || id || '/' || seq) collate "C" as line from record
      where book = $1 and sensitivity <= $2 ${where}
    ) as line`
}
