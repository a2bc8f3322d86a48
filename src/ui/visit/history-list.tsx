import { dateShort } from '#ui/moment.ts'
import { StateBadge } from '#ui/part/state-badge.tsx'
import type { HistoryLine } from '#ui/visit/history.ts'
import { t } from '#ui/words/words.ts'

/** The ruled page of the paper book: Ngày tháng năm | Ghi thay đổi | Tên người. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return <p class="muted">{t('history.none')}</p>
  return (
    <div class="ledger">
      <p class="ledger-line ledger-head" aria-hidden="true">
        <span>{t('history.on')}</span>
        <span>{t('history.what')}</span>
        <span>{t('history.who')}</span>
      </p>
      <ol>
        {lines.map((line) => (
          <li key={line.id} class="ledger-line">
            <span class="row">
              <span class="numbers strong">{dateShort(line.on)}</span>
              <StateBadge entity={line.entity} id={line.id} />
            </span>
            {line.struck ? (
              <s>
                <span class="visually-hidden">{t('history.struck')} </span>
                {line.words}
              </s>
            ) : (
              <span>{line.words}</span>
            )}
            <span class={line.struck ? 'strong struck' : 'strong'}>{line.name}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
