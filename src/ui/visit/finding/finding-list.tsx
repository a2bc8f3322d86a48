import { findingKey } from '#check/judge.ts'
import { findingsOfHousehold } from '#check/household-findings.ts'
import { aboutHousehold, useBook, useRegister, useToday } from '#ui/context.ts'
import { useDoubleIndex } from '#ui/visit/finding/double-index.ts'
import { FindingRow } from '#ui/visit/finding/finding-row.tsx'
import { useOpened } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'

/**
 * “Cần xem”: what the checks find at a household, or of one child of it; nothing where all is well. What only officer and
 * leader may know is left to `SensitiveFindings`.
 */
export function FindingList({ household, child }: { household: string; child?: string }) {
  const found = useFindings(household, child).filter(({ sensitive }) => !sensitive)
  const { register } = useBook()
  if (found.length === 0) return null
  return (
    <section class="stack tight" aria-label={t('finding.title')}>
      <h2>{t('finding.title')}</h2>
      {found.map((finding) => (
        <FindingRow
          key={findingKey(finding)}
          finding={finding}
          child={child === undefined && finding.child ? register.get('child', finding.child) : undefined}
        />
      ))}
    </section>
  )
}

/** What the checks find by records that only officer and leader receive; it stands behind the same veil as those. */
export function SensitiveFindings({ household, child }: { household: string; child: string }) {
  const found = useFindings(household, child).filter(({ sensitive }) => sensitive)
  return (
    <>
      {found.map((finding) => (
        <FindingRow key={findingKey(finding)} finding={finding} />
      ))}
    </>
  )
}

function useFindings(household: string, child: string | undefined) {
  const today = useToday()
  const index = useDoubleIndex()
  const opened = useOpened()
  return useRegister(
    ({ register }) =>
      findingsOfHousehold({ register, on: today }, household, index).filter(
        (finding) => child === undefined || finding.child === child,
      ),
    [household, child, today, index, opened],
    aboutHousehold(household),
  )
}
