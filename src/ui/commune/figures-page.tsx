import { useSignal } from '@preact/signals'
import { useBook } from '#ui/context.ts'
import { ChipField } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { isWide } from '#ui/part/split.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { type RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { sumErrors } from './figure-sums.ts'
import { useEvaluation } from './evaluation.ts'
import { ProvisionalBanner } from './verdict-badge.tsx'
import { FigureTable } from './figure-table.tsx'
import { FigureList } from './figure-list.tsx'
import { linesOf } from './figure-line.ts'

/** Entry of figures: a dense table on a desk, a list that opens one form each on a phone. */
export function FiguresPage({ route }: { route: RouteOf<'figures'> }) {
  const evaluation = useEvaluation(route.assessment)
  const writes = useBook().header.role === 'officer'
  const filter = useSignal<'all' | 'open'>('all')
  if (!evaluation || !writes) {
    return (
      <Page title={t('figure.title')} back={{ page: 'score' }}>
        <Nothing icon="paper">{t(writes ? 'score.gone' : 'figure.readOnly')}</Nothing>
      </Page>
    )
  }
  const lines = linesOf(evaluation).filter(
    ({ result }) => filter.value === 'all' || result.status === 'pending',
  )
  return (
    <Page title={t('figure.title')} back={{ page: 'assessment', assessment: route.assessment }} wide>
      {evaluation.result.provisional && <ProvisionalBanner />}
      {sumErrors(evaluation.ruleSet, evaluation.figures).map(({ code, part, whole }) => (
        <Note key={code} tone="bad" icon="exclaim">
          {t(`finding.${code}`, { part, whole })}
        </Note>
      ))}
      <ChipField
        id="filter"
        label={t('figure.filter')}
        value={filter.value}
        error={undefined}
        onChange={(value) => (filter.value = value || 'all')}
        choices={[
          { value: 'all', label: t('figure.filter.all') },
          { value: 'open', label: t('figure.filter.open') },
        ]}
      />
      {lines.length === 0 ? (
        <Nothing icon="tick">{t('figure.nothingOpen')}</Nothing>
      ) : isWide.value ? (
        <FigureTable evaluation={evaluation} lines={lines} />
      ) : (
        <FigureList evaluation={evaluation} lines={lines} />
      )}
    </Page>
  )
}
