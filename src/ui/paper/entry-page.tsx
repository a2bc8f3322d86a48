import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { reachOf } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { EntryRow } from '#ui/paper/entry-row.tsx'
import { looksOf } from '#ui/paper/entry.ts'
import { Legend } from '#ui/paper/legend.tsx'
import { SlipHead } from '#ui/paper/slip-head.tsx'
import { slipOf, startSlip, type SlipText } from '#ui/paper/slip.ts'
import { useEntry } from '#ui/paper/use-entry.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Resume } from '#ui/part/form.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import type { RouteOf } from '#ui/route.ts'
import { roundOn } from '#ui/visit/round.ts'
import { walkList } from '#ui/visit/walk-list.ts'
import { t } from '#ui/words/words.ts'

/** A slip on paper typed back as a table, household after household in the order of the paper. */
export function EntryPage({ route }: { route: RouteOf<'paperEntry'> }) {
  const { header, register } = useBook()
  if (!reachOf[header.role].writes.has('visit')) {
    return (
      <Page title={t('paper.entry')} back={{ page: 'papers' }}>
        <Nothing icon="lock">{t('commune.readOnly')}</Nothing>
      </Page>
    )
  }
  return <Table area={route.area} name={register.get('area', route.area)?.fields.name ?? ''} />
}

function Table({ area, name }: { area: string; name: string }) {
  const { register } = useBook()
  const today = useToday()
  const [text, setText] = useState<SlipText>(() => startSlip(register, area, today))
  const [fill, setFill] = useState(0)
  const asked = useSignal(false)
  const slip = slipOf(text, register, area, today)
  const entry = useEntry(area, t('paper.entryOf', { area: name }), text, slip)
  const stops = useRegister(
    (book) => {
      const day = slip?.onBehalf.paperDate ?? today
      return walkList(book.register, area, today, roundOn(day)).map(({ household, children }) => ({
        household,
        children,
        looks: slip ? looksOf(book.register, household.id, slip) : [],
      }))
    },
    [area, today, slip?.onBehalf.paperDate],
  )
  const done = stops.filter(({ looks }) => looks.length > 0).length
  const { draft } = entry.kept
  return (
    <Page title={t('paper.entry')} before={<p class="muted">{name}</p>} back={{ page: 'papers' }} wide>
      {draft && (
        <Resume
          draft={draft}
          onResume={() => {
            const resumed = entry.resume()
            if (resumed) setText(resumed)
            setFill((before) => before + 1)
          }}
          onDrop={() => entry.kept.discard()}
        />
      )}
      <SlipHead
        key={`head${String(fill)}`}
        text={text}
        slip={slip}
        asked={asked.value}
        today={today}
        onChange={(change) => setText((before) => ({ ...before, ...change }))}
      />
      <Legend />
      <p class="strong numbers" role="status">
        {t('paper.done', { done, all: stops.length })}
      </p>
      {stops.length === 0 ? (
        <Nothing icon="walk">{t('walk.none')}</Nothing>
      ) : (
        <VirtualList
          items={stops}
          keyOf={({ household }) => household.id}
          label={t('paper.entry')}
          estimate={7}
        >
          {(stop) => (
            <EntryRow
              key={`${stop.household.id}${String(fill)}`}
              {...stop}
              entry={entry}
              ready={() => {
                asked.value = true
                return slip !== undefined
              }}
            />
          )}
        </VirtualList>
      )}
      <div class="row">
        <ButtonLink icon="plus" to={{ page: 'householdNew' }}>
          {t('paper.newHousehold')}
        </ButtonLink>
      </div>
    </Page>
  )
}
