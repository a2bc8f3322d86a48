import { dateShort } from '#ui/moment.ts'
import { StateBadge } from '#ui/part/state-badge.tsx'
import type { HistoryLine } from '#ui/visit/history.ts'
import { t } from '#ui/words/words.ts'

/** The ruled page of the paper book: day, what changed, whose name. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return <p class="muted">{t('history.none')}</p>
  return (
    <ol class="ledger">
      {lines.map((line) => (
        <li key={line.id}>
          <div class="row">
            <span class="numbers strong">{dateShort(line.on)}</span>
            <StateBadge entity={line.entity} id={line.id} />
          </div>
          <div>
            {line.words}
            {line.name && (
              <>
                {' – '}
                <strong>{line.name}</strong>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
