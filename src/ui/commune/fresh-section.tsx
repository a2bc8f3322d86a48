import { useBook } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import { useFresh } from './use-fresh.ts'
import { wholeWords } from './number-entry.ts'
import { lastSeen } from './seen.ts'

/** How many events of each kind are new. */
export function FreshSection() {
  const groups = useFresh()
  const seen = lastSeen(useBook().header.enrolment)
  const count = groups.reduce((sum, group) => sum + group.events.length, 0)
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('fresh.title')}</h2>
      {count === 0 ? (
        <p class="muted">{t('fresh.none')}</p>
      ) : (
        <div class="sheet stack tight">
          <p>{t(seen === undefined ? 'fresh.first' : 'fresh.since', { count: wholeWords(count) })}</p>
          <ul class="kinds">
            {groups.map(({ kind, events }) => (
              <li key={kind}>
                <strong class="numbers">{wholeWords(events.length)}</strong> {t(`fresh.kind.${kind}`)}
              </li>
            ))}
          </ul>
          <ButtonLink icon="list" to={{ page: 'fresh' }}>
            {t('fresh.open')}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}
