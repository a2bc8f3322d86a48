import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { CheckId, Finding } from '#check/finding.ts'
import { findingsOfBook } from '#check/household-findings.ts'
import { findingKey } from '#check/judge.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { href } from '#ui/route.ts'
import { FindingRow } from '#ui/visit/finding/finding-row.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** The check that is looked at; kept while one looks into a record and comes back. */
const chosen = signal<string | undefined>(undefined)

/** What the checks find in the whole book, household by household; what only the office may know is left out. */
export function useBookFindings(): readonly Finding[] {
  const today = useToday()
  return useRegister(
    ({ register }) => findingsOfBook({ register, on: today }).filter(({ sensitive }) => !sensitive),
    [today],
  )
}

/** “Điều chưa khớp trong sổ”: every finding with the way to put it right. */
export function FindingsPage() {
  return (
    <Page title={t('quality.findings')} back={{ page: 'quality' }}>
      <WhenWhole>{() => <Findings />}</WhenWhole>
    </Page>
  )
}

function Findings() {
  const { register } = useBook()
  const items = useBookFindings()
  const checks = useMemo(() => [...new Set(items.map(({ check }) => check))].sort(byNumber), [items])
  return (
    <PlanList
      plan={{
        id: 'findings',
        label: t('quality.findings'),
        items,
        keyOf: findingKey,
        words: ({ household, child }: Finding) => wordsOf(register, household, child),
        filters: [
          {
            label: t('quality.findings'),
            look: 'line',
            chosen,
            chips: checks.map((check) => ({
              name: check,
              words: t(`finding.about.${check}`),
              takes: (finding: Finding) => finding.check === check,
            })),
          },
        ],
        count: (count) => t('quality.count', { count: wholeWords(count) }),
        row: (finding: Finding) => <Row finding={finding} />,
        empty: { words: t('quality.findingsNone'), icon: 'tick' },
        estimate: 11,
      }}
    />
  )
}

function Row({ finding }: { finding: Finding }) {
  const { register } = useBook()
  const household = register.get('household', finding.household)
  return (
    <div class="stack tight quality-row">
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
}

function wordsOf(
  register: ReturnType<typeof useBook>['register'],
  household: string,
  child?: string,
): string {
  const home = register.get('household', household)
  const one = child === undefined ? undefined : register.get('child', child)
  return [one && childName(one), home && householdLine(home)].filter(Boolean).join(' ')
}

function byNumber(left: CheckId, right: CheckId): number {
  return Number(left.slice(1)) - Number(right.slice(1))
}
