import { useSignal } from '@preact/signals'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { AreaQuestion } from '#ui/import/area-question.tsx'
import { ColumnCard } from '#ui/import/column-card.tsx'
import { dateQuestion, namesChildren, namesParents, withTarget } from '#ui/import/columns.ts'
import { DateQuestion } from '#ui/import/date-question.tsx'
import { GiveUp } from '#ui/import/give-up.tsx'
import { HeadQuestion } from '#ui/import/head-question.tsx'
import { rememberedDecisions } from '#ui/import/memory.ts'
import { planList } from '#ui/import/plan-list.ts'
import type { ColumnChoice, ImportSession } from '#ui/import/session.ts'
import { Button } from '#ui/part/button.tsx'
import { TickField } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What each column is, with what stands in it, and what the list leaves open: dates, areas, parents. */
export function ColumnsStep({ session }: { session: ImportSession }) {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const asked = useSignal(false)
  const choice = session.choice.value
  const rows = session.rows.value
  const question = choice && dateQuestion(rows, choice.mapping)
  const isNobody = choice !== undefined && !namesChildren(choice.mapping)
  const isUndated = question !== undefined && choice?.mapping.dates === undefined
  const set = (next: ColumnChoice) => {
    session.choice.value = next
  }
  const plan = async () => {
    asked.value = true
    if (!choice || isNobody || isUndated) {
      scrollTo(0, 0)
      return
    }
    const digest = session.file.peek()?.digest ?? ''
    session.decisions.value = (await rememberedDecisions(book, digest)) ?? session.decisions.peek()
    await planList(book, session, { today, newId: () => actions.newId(), back: 'columns' })
  }
  return (
    <Page
      title={t('import.columns')}
      back={{ page: 'imports' }}
      wide
      foot={
        <Button look="main" full onPress={() => void plan()}>
          {t('import.try')}
        </Button>
      }
    >
      {choice && (
        <p class="muted">
          {t('import.columnsHelp', {
            rows: wholeWords(Math.max(0, rows.length - choice.mapping.header.last - 1)),
          })}
        </p>
      )}
      {choice?.isStored && (
        <Note tone="good" icon="tick">
          {t('import.columnsStored')}
        </Note>
      )}
      {asked.value && isNobody && (
        <Note tone="bad" icon="exclaim" alert>
          {t('import.columnsNobody')}
        </Note>
      )}
      {choice && question && (
        <DateQuestion
          question={question}
          value={choice.mapping.dates}
          error={asked.value && isUndated ? t('import.datesMissing') : undefined}
          onChange={(dates) => set({ ...choice, mapping: { ...choice.mapping, dates } })}
        />
      )}
      <HeadQuestion session={session} />
      {choice && (
        <>
          <div class="column-cards">
            {choice.columns.map((column, index) => (
              <ColumnCard
                key={`${choice.mapping.header.first}/${index}`}
                index={index}
                column={column}
                target={choice.mapping.columns[index] ?? null}
                rows={rows}
                mapping={choice.mapping}
                onChange={(target) => set(withTarget(choice, index, target))}
              />
            ))}
          </div>
          <AreaQuestion rows={rows} choice={choice} on={session.start.value?.on ?? today} onChange={set} />
          {!namesParents(choice.mapping) && (
            <TickField
              id="trust"
              label={t('import.trust')}
              value={choice.trust}
              onChange={(trust) => set({ ...choice, trust })}
            />
          )}
        </>
      )}
      <GiveUp />
    </Page>
  )
}
