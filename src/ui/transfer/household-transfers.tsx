import { aboutHousehold, useRegister } from '#ui/context.ts'
import { SentRow } from '#ui/transfer/sent-row.tsx'
import { t } from '#ui/words/words.ts'

/** On a household's sheet: who of it is on the way to another area, and what became of it. */
export function HouseholdTransfers({ household }: { household: string }) {
  const transfers = useRegister(
    ({ register }) =>
      register
        .transfersOf(household)
        .filter(({ removed, fields }) => !removed && !fields.withdrawn && !fields.seen),
    [household],
    aboutHousehold(household),
  )
  if (transfers.length === 0) return null
  return (
    <section class="sheet flush" aria-label={t('transfer.badge')}>
      {transfers.map((transfer) => (
        <SentRow key={transfer.id} transfer={transfer} here />
      ))}
    </section>
  )
}
