import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Dialog } from '#ui/part/dialog.tsx'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { PlanList } from '#ui/part/plan-list.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { sourceChoices } from '#ui/visit/choice.ts'
import { ArrivalList } from '#ui/transfer/arrival-list.tsx'
import { removed } from '#ui/visit/change.ts'
import { householdTitle, numberText } from '#ui/visit/household-words.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { AreaTasks } from '#ui/visit/task-list.tsx'
import { visitChange, type VisitSource } from '#ui/visit/visit-change.ts'
import { showsStop, walkList, type Stop, type StopFilter } from '#ui/visit/walk-list.ts'
import { WalkRow } from '#ui/visit/walk-row.tsx'
import { walkFilter, walkSource } from '#ui/visit/walk-session.ts'
import { useOpened } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'

const filters: readonly StopFilter[] = ['all', 'open', 'seen', 'check']

/** The stops of one area in order, with progress, filters and a jump to a household number. */
export function WalkPane({ area, today }: { area: string; today: Day }) {
  const round = useRound()
  const opened = useOpened()
  const [asked, ask] = useState<Stop | undefined>(undefined)
  const [jump, setJump] = useState<{ key: string; count: number } | undefined>(undefined)
  const stops = useRegister((book) => walkList(book.register, area, today, round), [area, today, round])
  const seen = stops.filter((stop) => stop.seen).length
  const mark = useMark(today)
  const unchanged = (stop: Stop) => (walkSource.peek() ? void mark(stop, walkSource.peek()) : ask(stop))
  if (!opened) return <Nothing>{t('walk.none')}</Nothing>
  return (
    <section class="stack" aria-label={t('walk.title')}>
      <div class="stack tight">
        <p class="strong" role="status">
          {t('walk.progress', { seen, all: stops.length, to: dateShort(round.to) })}
        </p>
        <progress
          class="progress"
          value={seen}
          max={Math.max(1, stops.length)}
          aria-label={t('walk.progressLabel')}
        />
      </div>
      <ArrivalList areas={[area]} />
      <AreaTasks area={area} />
      <PlanList
        plan={{
          id: 'walk',
          label: t('walk.title'),
          items: stops,
          keyOf: (stop: Stop) => stop.household.id,
          filters: [stopGroup()],
          tools: (shown) =>
            stops.length > 20 && (
              <Jump
                stops={shown}
                onJump={(key) => setJump((before) => ({ key, count: (before?.count ?? 0) + 1 }))}
              />
            ),
          jump,
          row: (stop: Stop) => <WalkRow stop={stop} today={today} onUnchanged={() => unchanged(stop)} />,
          empty: { words: t('walk.none'), icon: 'walk' },
          emptyHere: t('walk.noneHere'),
          estimate: 9,
        }}
      />
      {asked && (
        <Dialog title={t('walk.source')} onClose={() => ask(undefined)}>
          {sourceChoices().map((choice) => (
            <Button
              key={choice.value}
              full
              onPress={() => {
                walkSource.value = choice.value
                ask(undefined)
                void mark(asked, choice.value)
              }}
            >
              {choice.label}
            </Button>
          ))}
        </Dialog>
      )}
    </section>
  )
}

/** Which households to see; the choice stays while one looks into a household and comes back. */
function stopGroup(): FilterGroup<Stop> {
  return {
    label: t('walk.filter'),
    always: true,
    chosen: walkFilter,
    look: 'line',
    chips: filters.map((name) => ({
      name,
      words: (count) => t(`walk.filter.${name}`, { count }),
      takes: (stop) => showsStop(name, stop),
    })),
  }
}

/** “Không thay đổi”: one tap, said at once, taken back within ten seconds. */
function useMark(today: Day) {
  const actions = useActions()
  const record = useRecord()
  return async (stop: Stop, source: VisitSource | undefined) => {
    const visit = actions.newId()
    const saved = await record([visitChange(visit, stop.household.id, today, source ?? 'door', 'unchanged')])
    if (!saved) return
    say(t('walk.marked', { household: householdTitle(stop.household) }), () => {
      void record([removed('visit', visit, 'undone')])
    })
  }
}

/** To the household with a number, or the next one after it. */
function Jump({ stops, onJump }: { stops: readonly Stop[]; onJump: (household: string) => void }) {
  const [text, setText] = useState('')
  const target = stops.find((stop) => (stop.household.fields.number?.value ?? 0) >= Number(text))
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (target && text) onJump(target.household.id)
      }}
    >
      <label class="row">
        <span>{t('walk.jump')}</span>
        <input
          class="input short"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button submit>
        {target && text
          ? t('walk.jumpTo', { number: numberText(target.household.fields.number) })
          : t('walk.jumpGo')}
      </Button>
    </form>
  )
}
