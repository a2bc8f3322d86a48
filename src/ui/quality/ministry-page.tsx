import { useMemo } from 'preact/hooks'
import { ministryList, type MinistryItem } from '#check/ministry.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { inBookOrder } from '#ui/commune/subject-order.ts'
import { subjectWords } from '#ui/commune/subject-search.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { download } from '#ui/import/download.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { say } from '#ui/part/snack.tsx'
import { ministryLabel, ministryLines } from '#ui/quality/ministry-words.ts'
import { href } from '#ui/route.ts'
import { areaName } from '#ui/transfer/target.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** “Chép sang phần mềm của Bộ”: the children that the other program does not know as they are now. */
export function MinistryPage() {
  return (
    <Page title={t('ministry.title')} back={{ page: 'quality' }}>
      <p class="muted">{t('ministry.help')}</p>
      <WhenWhole>{() => <List />}</WhenWhole>
    </Page>
  )
}

function List() {
  const today = useToday()
  const { register } = useBook()
  const found = useRegister(
    (book) => ministryList(book.register, today),
    [today],
    ({ keys }) => [...keys].some((key) => /^(?:child|household|ministryCopy)\//u.test(key)),
  )
  const items = useMemo(() => inBookOrder(register, found) as readonly MinistryItem[], [register, found])
  const save = async () => {
    const { sheetType, writeSheets } = await import('#sheet/write.ts')
    const rows = items.flatMap(({ child }) => {
      const record = register.get('child', child)
      return record ? [ministryLines(register, record, today)] : []
    })
    const heads = rows[0]?.map(({ label }) => label) ?? []
    const sheet = { name: t('ministry.title'), headRows: 1, texts: [4, 9] }
    const cells = rows.map((lines) => lines.map(({ value }) => value))
    const bytes = await writeSheets([{ ...sheet, rows: [heads, ...cells] }])
    download(new Blob([bytes], { type: sheetType }), `phan-mem-bo-${today}.xlsx`)
    say(t('quality.file.saved'))
  }
  return (
    <>
      {items.length > 0 && (
        <div class="row">
          <Button icon="paper" onPress={() => void save()}>
            {t('ministry.file')}
          </Button>
        </div>
      )}
      <PlanList
        plan={{
          id: 'ministry',
          label: t('ministry.title'),
          items,
          keyOf: ({ child }: MinistryItem) => child,
          words: (item: MinistryItem) => subjectWords(register, item),
          filters: [stateGroup()],
          count: (count) => t('lists.count', { count: wholeWords(count) }),
          row: (item: MinistryItem) => <Row item={item} />,
          empty: { words: t('ministry.none'), icon: 'tick' },
          estimate: 6,
        }}
      />
    </>
  )
}

function stateGroup(): FilterGroup<MinistryItem> {
  return {
    label: t('ministry.state'),
    chips: [
      { name: 'changed', words: t('ministry.changed'), takes: ({ copied }) => copied !== undefined },
      { name: 'never', words: t('ministry.never'), takes: ({ copied }) => copied === undefined },
    ],
  }
}

function Row({ item }: { item: MinistryItem }) {
  const { register } = useBook()
  const child = register.get('child', item.child)
  return (
    <a class="row-item" href={href({ page: 'ministryChild', id: item.child })}>
      <span class="row-body">
        <span class="title">{child ? childName(child) : ''}</span>
        <span class="line muted">{areaName(register, item.area)}</span>
        <Badge tone={item.copied ? 'warn' : 'quiet'} icon={item.copied ? 'pencil' : 'clock'}>
          {item.copied
            ? t('ministry.changedFields', { fields: item.changed.map(ministryLabel).join(', ') })
            : t('ministry.never')}
        </Badge>
      </span>
    </a>
  )
}
