import type { DuplicatePair } from '#check/duplicate.ts'
import { likely } from '#check/likeness.ts'
import type { RecordOf } from '#model/record.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { useBook } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { Loading } from '#ui/part/waiting.tsx'
import { likenessWords } from '#ui/quality/likeness-words.ts'
import { MergedList } from '#ui/quality/merged-list.tsx'
import { useDuplicates } from '#ui/quality/use-quality.ts'
import { href } from '#ui/route.ts'
import { areaName } from '#ui/transfer/target.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Records of the whole commune that may be one child, the most alike first. Nothing is ever merged by itself. */
export function DuplicatesPage() {
  return (
    <Page title={t('quality.duplicates')} back={{ page: 'quality' }}>
      <p class="muted">{t('duplicate.help')}</p>
      <WhenWhole>{() => <Pairs />}</WhenWhole>
      <MergedList />
    </Page>
  )
}

function Pairs() {
  const pairs = useDuplicates()
  if (!pairs) return <Loading words={t('quality.searching')} />
  return (
    <PlanList
      plan={{
        id: 'duplicates',
        label: t('quality.duplicates'),
        items: pairs,
        keyOf: ({ first, second }: DuplicatePair) => `${first.id}/${second.id}`,
        words: ({ first, second }: DuplicatePair) => `${childName(first)} ${childName(second)}`,
        filters: [alikeGroup()],
        count: (count) => t('duplicate.count', { count: wholeWords(count) }),
        row: (pair: DuplicatePair) => <PairRow pair={pair} />,
        empty: { words: t('duplicate.none'), icon: 'tick' },
        estimate: 8,
      }}
    />
  )
}

function alikeGroup(): FilterGroup<DuplicatePair> {
  return {
    label: t('duplicate.howAlike'),
    chips: [
      { name: 'likely', words: t('duplicate.likely'), takes: ({ score }) => score >= likely },
      { name: 'possible', words: t('duplicate.possible'), takes: ({ score }) => score < likely },
    ],
  }
}

function PairRow({ pair }: { pair: DuplicatePair }) {
  const { register } = useBook()
  const { first, second, score, reasons } = pair
  const isLikely = score >= likely
  const where = (child: RecordOf<'child'>) => areaName(register, child.area)
  return (
    <a class="row-item" href={href({ page: 'duplicate', first: first.id, second: second.id })}>
      <span class="row-body">
        <span class="title">{`${childName(first)} – ${childName(second)}`}</span>
        <span class="line muted">
          {where(first) === where(second) ? where(first) : `${where(first)} · ${where(second)}`}
        </span>
        <span class="line">{likenessWords(reasons)}</span>
        <Badge tone={isLikely ? 'warn' : 'quiet'} icon={isLikely ? 'exclaim' : 'people'}>
          {t(isLikely ? 'duplicate.likely' : 'duplicate.possible')} · {t('duplicate.score', { score })}
        </Badge>
      </span>
    </a>
  )
}
