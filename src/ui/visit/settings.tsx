import type { ComponentChildren } from 'preact'
import { reachOf } from '#model/permission.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { ChipField, TickField } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { changeSetting, setting } from '#ui/setting.ts'
import { AgreementSection } from '#ui/visit/agreement-section.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { DeadlineList } from '#ui/visit/deadline-list.tsx'
import { hotlinesOf } from '#ui/visit/hotline.ts'
import { t } from '#ui/words/words.ts'

/** Whom to call, how the product looks on this phone, whether the phone keeps the data, whose book this is. */
export function SettingsPage() {
  const actions = useActions()
  const book = useBook()
  const hotlines = useRegister(
    (open) => hotlinesOf(open.register),
    [],
    (touched) => touched.everything,
  )
  const areas = useRegister(
    (open) => ownAreas(open).map((area) => area.fields.name ?? ''),
    [],
    (touched) => touched.everything,
  )
  const { language, large, sunlight } = setting.value
  const persisted = actions.persisted.value
  return (
    <Page title={t('settings.title')}>
      <Section title={t('settings.call')}>
        <ul class="stack tight">
          {hotlines.map((line) => (
            <li key={line.phone} class="row apart">
              <span class="grow">{line.name}</span>
              <ButtonLink to={`tel:${line.phone}`} icon="call">
                {line.phone}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('calendar.title')}>
        <DeadlineList />
      </Section>
      <Section title={t('settings.look')}>
        <div class="chips">
          <TickField
            id="large"
            label={t('settings.large')}
            value={large}
            onChange={(on) => changeSetting({ large: on })}
          />
          <TickField
            id="sunlight"
            label={t('settings.sunlight')}
            value={sunlight}
            onChange={(on) => changeSetting({ sunlight: on })}
          />
        </div>
        <ChipField
          id="language"
          label={t('settings.language')}
          value={language}
          error={undefined}
          onChange={(chosen) => chosen && changeSetting({ language: chosen })}
          choices={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Section>
      <Section title={t('persist.title')}>
        {persisted ? (
          <Note tone="good" icon="shield">
            {t('persist.granted')}
          </Note>
        ) : (
          <>
            <Note tone="warn" icon="warning">
              <p>{t('strip.unprotected')}</p>
              {persisted === false && <p>{t('persist.denied')}</p>}
            </Note>
            <Button onPress={() => void actions.askPersistence()}>{t('persist.action')}</Button>
          </>
        )}
      </Section>
      <AgreementSection />
      <Section title={t('settings.device')}>
        <dl class="facts">
          <dt>{t('settings.owner')}</dt>
          <dd>{book.header.name}</dd>
          <dt>{t('settings.role')}</dt>
          <dd>{t(`role.${book.header.role}`)}</dd>
          {areas.length > 0 && areas.length <= 6 && (
            <>
              <dt>{t('walk.area')}</dt>
              <dd>{areas.join('; ')}</dd>
            </>
          )}
          <dt>{t('settings.number')}</dt>
          <dd>{book.header.device}</dd>
        </dl>
      </Section>
      {reachOf[book.header.role].scope === 'book' && (
        <ButtonLink to={{ page: 'bring' }} icon="phone" full>
          {t('bring.title')}
        </ButtonLink>
      )}
      <Button icon="lock" full onPress={() => void actions.lock()}>
        {t('settings.lockNow')}
      </Button>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
