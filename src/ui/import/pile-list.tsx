import { useSignal } from '@preact/signals'
import type { RowOutcome } from '#import/outcome.ts'
import { foldText } from '#model/name.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { NearRow } from '#ui/import/near-row.tsx'
import { DifferenceRow } from '#ui/import/difference-row.tsx'
import { OutcomeRow } from '#ui/import/outcome-row.tsx'
import type { Pile } from '#ui/import/pile.ts'
import type { ImportSession, Planned } from '#ui/import/session.ts'
import { SearchBox } from '#ui/part/search-box.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'

/** Below this many rows nobody needs a search box. */
const short = 8

/** The rows of one pile, of any number, with a search over what the list says. */
export function PileList(props: {
  session: ImportSession
  planned: Planned
  pile: Pile
  rows: readonly RowOutcome[]
}) {
  const { session, planned, pile, rows } = props
  const text = useSignal('')
  const words = foldText(text.value).trim()
  const found = words === '' ? rows : rows.filter(({ row }) => planned.labels.get(row)?.includes(words))
  const estimate = pile === 'near' ? 16 : pile === 'differs' ? 12 : 6
  return (
    <div class="stack tight">
      {rows.length > short && (
        <SearchBox
          id={`pile-${pile}`}
          label={t('import.search')}
          value=""
          onInput={(typed) => (text.value = typed)}
        />
      )}
      {words !== '' && (
        <p role="status" class="muted">
          {t('import.found', { count: wholeWords(found.length) })}
        </p>
      )}
      {found.length === 0 ? (
        <Empty icon="search">{t('import.notFound', { text: text.value.trim() })}</Empty>
      ) : (
        <VirtualList
          items={found}
          keyOf={({ row }) => String(row)}
          label={t(`import.pile.${pile}`)}
          estimate={estimate}
        >
          {(row) =>
            pile === 'near' ? (
              <NearRow session={session} row={row} />
            ) : pile === 'differs' ? (
              <DifferenceRow session={session} row={row} />
            ) : (
              <OutcomeRow session={session} row={row} />
            )
          }
        </VirtualList>
      )}
    </div>
  )
}
