import type { Finding } from '#check/finding.ts'
import { findingKey } from '#check/judge.ts'
import { useBook } from '#ui/context.ts'
import { href } from '#ui/route.ts'
import { FindingRow } from '#ui/visit/finding/finding-row.tsx'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** So many doubts stand open on the page; the rest is folded. */
const shown = 3

/** What to look at before handing in; it keeps nobody from doing so. */
export function DoubtList({ doubts }: { doubts: readonly Finding[] }) {
  if (doubts.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t('handIn.doubts', { count: doubts.length })}</h2>
      <Doubts doubts={doubts.slice(0, shown)} />
      {doubts.length > shown && (
        <details>
          <summary class="button plain">{t('handIn.moreDoubts', { count: doubts.length - shown })}</summary>
          <Doubts doubts={doubts.slice(shown)} />
        </details>
      )}
    </section>
  )
}

function Doubts({ doubts }: { doubts: readonly Finding[] }) {
  const { register } = useBook()
  return (
    <div class="stack tight">
      {doubts.map((finding) => {
        const household = register.get('household', finding.household)
        return (
          <div key={findingKey(finding)} class="stack tight">
            {household && (
              <a class="home-link" href={href({ page: 'household', id: household.id })}>
                {householdLine(household)}
              </a>
            )}
            <FindingRow
              finding={finding}
              child={finding.child ? register.get('child', finding.child) : undefined}
            />
          </div>
        )
      })}
    </div>
  )
}
