import { meetingMonth, monthBefore, monthOf } from '#check/month.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { ChipField } from '#ui/part/field.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { HandInBadge } from '#ui/submission/hand-in-badge.tsx'
import { chosenMonth, monthWords } from '#ui/submission/month.ts'
import { handInRows } from '#ui/submission/rows.ts'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'

/** Who has handed in the month, who has not, what was returned. */
export function BoardPage() {
  const today = useToday()
  const whole = useWhole()
  const months = [monthOf(today), monthBefore(monthOf(today))]
  const month = chosenMonth.value ?? meetingMonth(today)
  const rows = useRegister(
    ({ register }) => handInRows(register, month, today),
    [month, today],
    ({ keys }) => [...keys].some((key) => /^(submission|area|account)\//u.test(key)),
  )
  const inCount = rows.filter(({ state }) => state === 'handedIn' || state === 'received').length
  return (
    <Page title={t('handIn.board')} back={{ page: 'home' }}>
      <ChipField
        id="board-month"
        label={t('handIn.month')}
        value={month}
        error={undefined}
        onChange={(chosen) => (chosenMonth.value = chosen || undefined)}
        choices={months.map((one) => ({ value: one, label: monthWords(one) }))}
      />
      <p class="strong" role="status">
        {t('handIn.progress', { done: inCount, all: rows.length })}
      </p>
      {!whole || rows.length === 0 ? (
        <Nothing>{t('area.none')}</Nothing>
      ) : (
        <VirtualList items={rows} keyOf={({ area }) => area.id} label={t('handIn.board')} estimate={6}>
          {({ area, state, submission, walker }) => (
            <a class="row-item" href={href({ page: 'handInArea', area: area.id })}>
              <span class="row-body">
                <span class="title">{area.fields.name}</span>
                <span class="line muted">{walker ?? t('area.nobody')}</span>
                <HandInBadge state={state} submission={submission} />
              </span>
              <Icon name="forward" />
            </a>
          )}
        </VirtualList>
      )}
    </Page>
  )
}
