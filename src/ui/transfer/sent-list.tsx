import { useRegister } from '#ui/context.ts'
import { SentRow } from '#ui/transfer/sent-row.tsx'
import { sentFrom } from '#ui/transfer/transfer.ts'
import { t } from '#ui/words/words.ts'

/** What these areas sent elsewhere and is not settled; nothing where there is nothing. */
export function SentList({ areas }: { areas: readonly string[] }) {
  const sent = useRegister(
    ({ register }) => sentFrom(register, new Set(areas)),
    [areas.join('/')],
    ({ keys }) => [...keys].some((key) => key.startsWith('transfer/')),
  )
  if (sent.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t('transfer.sent', { count: sent.length })}</h2>
      <ul class="rows sheet flush">
        {sent.map((transfer) => (
          <li key={transfer.id}>
            <SentRow transfer={transfer} />
          </li>
        ))}
      </ul>
    </section>
  )
}
