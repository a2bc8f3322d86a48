import { recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import type { Transaction } from './db/database.ts'
import { loadHouseholds, loadRecords } from './record.ts'
import type { Offer } from './state.ts'

type Key = readonly [entity: string, id: string]

/**
 * T1 to T6: what transfers and arrivals need besides the records that they name: the other paper, the household with
 * all that hangs on it, the children wherever they live now, and the areas with what they were merged into.
 */
export async function loadTransfers(
  transaction: Transaction,
  book: number,
  offers: readonly Offer[],
  known: Map<string, StoredRecord>,
): Promise<void> {
  const changes = offers.flatMap(({ change }) =>
    change?.entity === 'transfer' || change?.entity === 'arrival' ? [change] : [],
  )
  if (changes.length === 0) return
  const know = (records: readonly StoredRecord[]) => {
    for (const record of records) {
      const key = recordKey(record.entity, record.id)
      if (!known.has(key)) known.set(key, record)
    }
  }
  const papers = changes.flatMap(({ entityId: id, fields }): Key[] => {
    const into = (fields['answer'] as { household?: unknown } | null | undefined)?.household
    const own: Key[] = (['transfer', 'arrival'] as const).map((entity) => [entity, id])
    const lines: Key[] = [id, `${id}-out`].map((line) => ['lifeEvent', line])
    return typeof into === 'string' ? [...own, ...lines, ['household', into]] : [...own, ...lines]
  })
  know(await loadRecords(transaction, book, papers))

  const areas = new Set<string>()
  const households = new Set<string>()
  const children = new Set<string>()
  for (const { entityId: id, fields } of changes) {
    const made = known.get(recordKey('transfer', id)) as RecordOf<'transfer'> | undefined
    const transfer = made?.fields ?? (fields as RecordOf<'transfer'>['fields'])
    const arrival = known.get(recordKey('arrival', id))
    for (const area of [transfer.area, transfer.target, arrival?.area])
      if (typeof area === 'string') areas.add(area)
    if (typeof transfer.household === 'string') households.add(transfer.household)
    if (Array.isArray(transfer.children)) for (const child of transfer.children) children.add(String(child))
  }
  know(
    await loadRecords(
      transaction,
      book,
      [...children].map((id) => ['child', id]),
    ),
  )
  for (const id of children) {
    const household = known.get(recordKey('child', id))?.household
    if (household !== undefined) households.add(household)
  }
  know(await loadHouseholds(transaction, book, [...households]))
  for (const id of households) {
    const area = known.get(recordKey('household', id))?.area
    if (area !== undefined) areas.add(area)
  }
  await loadAreas(transaction, book, areas, known, know)
}

/** The areas, and whatever they were merged into. */
async function loadAreas(
  transaction: Transaction,
  book: number,
  areas: ReadonlySet<string>,
  known: ReadonlyMap<string, StoredRecord>,
  know: (records: readonly StoredRecord[]) => void,
): Promise<void> {
  const asked = new Set<string>()
  for (let wanted = [...areas]; wanted.length > 0;) {
    const fresh = wanted.filter((id) => !known.has(recordKey('area', id)))
    know(
      await loadRecords(
        transaction,
        book,
        fresh.map((id) => ['area', id]),
      ),
    )
    for (const id of wanted) asked.add(id)
    wanted = wanted.flatMap((id) => {
      const next = known.get(recordKey('area', id))?.fields['mergedInto']
      return typeof next === 'string' && !asked.has(next) ? [next] : []
    })
  }
}
