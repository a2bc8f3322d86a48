import { useSignal } from '@preact/signals'
import type { Item } from '#rules/rule-set.ts'
import type { ItemResult } from '#score/result.ts'
import { useBook } from '#ui/context.ts'
import { ChipField } from '#ui/part/field.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { isWide } from '#ui/part/split.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { href, type RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { pairOf } from './comparison.ts'
import { useEvaluation, type Evaluation } from './evaluation.ts'
import { FigureRow } from './figure-row.tsx'
import { itemState, maxWords, wordingOf } from './score-words.ts'
import { ProvisionalBanner } from './verdict-badge.tsx'

/** Entry of figures: a dense table on a desk, a list that opens one form each on a phone. */
export function FiguresPage({ route }: { route: RouteOf<'figures'> }) {
  const evaluation = useEvaluation(route.assessment)
  const writes = useBook().header.role === 'officer'
  const filter = useSignal<'all' | 'open'>('all')
  if (!evaluation || !writes) {
    return (
      <Page title={t('figure.title')} back={{ page: 'score' }}>
        <Empty icon="paper">{t(writes ? 'score.gone' : 'figure.readOnly')}</Empty>
      </Page>
    )
  }
  const lines = linesOf(evaluation).filter(
    ({ result }) => filter.value === 'all' || result.status === 'pending',
  )
  return (
    <Page title={t('figure.title')} back={{ page: 'assessment', assessment: route.assessment }} wide>
      {evaluation.result.provisional && <ProvisionalBanner />}
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
        <Empty icon="tick">{t('figure.nothingOpen')}</Empty>
      ) : isWide.value ? (
        <FigureTable evaluation={evaluation} lines={lines} />
      ) : (
        <FigureList evaluation={evaluation} lines={lines} />
      )}
    </Page>
  )
}

interface Line {
  item: Item
  result: ItemResult
}

function linesOf(evaluation: Evaluation): Line[] {
  return evaluation.ruleSet.criteria.flatMap((criterion, no) =>
    criterion.items.map((item, index) => ({
      item,
      result: evaluation.result.criteria[no]?.items[index] as ItemResult,
    })),
  )
}

function FigureTable({ evaluation, lines }: { evaluation: Evaluation; lines: readonly Line[] }) {
  const columns = ['item', 'book', 'entered', 'use', 'source', 'points'] as const
  return (
    <>
      <p class="muted">{t('figure.intro')}</p>
      <table class="figure-table">
        <colgroup>
          {columns.map((column) => (
            <col key={column} class={`col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`figure.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, result }) => (
            <FigureRow
              key={item.id}
              assessment={evaluation.assessment.id}
              item={item}
              figure={evaluation.entered.get(item.id)}
              book={pairOf(evaluation.book[item.id])}
              result={result}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

function FigureList({ evaluation, lines }: { evaluation: Evaluation; lines: readonly Line[] }) {
  const assessment = evaluation.assessment.id
  return (
    <ul class="rows sheet flush">
      {lines.map(({ item, result }) => (
        <li key={item.id}>
          <a class="row-item" href={href({ page: 'figure', assessment, item: item.id })}>
            <span class="item-number numbers">{item.id}</span>
            <span class="row-body">
              <span class="line">{wordingOf(item)}</span>
              <span class="line">
                <strong class="numbers">
                  {result.points === null ? '–' : result.points} / {maxWords(result.max)}
                </strong>{' '}
                <span class="muted">{itemState(result)}</span>
              </span>
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}
