import { useEffect, useState } from 'preact/hooks'
import { useActions, useRegister, useToday } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { ChipField, SelectField } from '#ui/part/field.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { sourceChoices } from '#ui/visit/choice.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { WalkPane } from '#ui/visit/walk-pane.tsx'
import { cameFromWalk, walkArea, walkSource } from '#ui/visit/walk-session.ts'

import { t } from '#ui/words/words.ts'

/** The walk of a round: how one knows, the mode that keeps the book open, then household after household. */
export function WalkPage() {
  const today = useToday()
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  // the one chosen last may have gone to somebody else meanwhile
  const area = (areas.find((one) => one.id === walkArea.value) ?? areas[0])?.id
  useEffect(() => {
    cameFromWalk.value = area
  }, [area])
  return (
    <Page title={t('walk.title')}>
      {areas.length > 1 && (
        <SelectField
          id="walk-area"
          label={t('walk.area')}
          value={area ?? ''}
          error={undefined}
          onChange={(chosen) => {
            walkArea.value = chosen || undefined
          }}
          choices={areas.map((one) => ({ value: one.id, label: one.fields.name ?? '' }))}
        />
      )}
      <Session />
      {area === undefined ? (
        <Nothing icon="walk">{t('walk.noArea')}</Nothing>
      ) : (
        <WalkPane area={area} today={today} />
      )}
      <ButtonLink look="plain" icon="paper" to={{ page: 'papers' }}>
        {t('paper.title')}
      </ButtonLink>
    </Page>
  )
}

/** Set once, folded away afterwards, so that the list is at hand. */
function Session() {
  const actions = useActions()
  const [open, setOpen] = useState(walkSource.peek() === undefined)
  const source = walkSource.value
  const until = actions.roundModeUntil.value
  if (!open && source) {
    const words = [t('walk.sourceSet', { source: t(`visit.source.${source}`) })]
    if (until !== undefined) words.push(t('walk.modeUntil', { clock: clockAt(until) }))
    return (
      <Button onPress={() => setOpen(true)} icon="pencil" full>
        {words.join(' · ')}
      </Button>
    )
  }
  return (
    <section class="sheet stack tight">
      <ChipField
        id="walk-source"
        label={t('walk.source')}
        value={source ?? ''}
        error={undefined}
        onChange={(chosen) => {
          walkSource.value = chosen || undefined
          setOpen(false)
        }}
        choices={sourceChoices()}
      />
      <Button
        icon={until === undefined ? 'walk' : 'tick'}
        pressed={until !== undefined}
        onPress={() => actions.setRoundMode(until === undefined)}
      >
        {until === undefined ? t('walk.modeOff') : t('walk.modeOn', { clock: clockAt(until) })}
      </Button>
      <p class="muted">{t('walk.modeHelp')}</p>
    </section>
  )
}
