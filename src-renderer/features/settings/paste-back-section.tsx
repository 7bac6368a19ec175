import { useState } from 'react';
import { defaultPasteTemplates, fillPaste, pasteTargets, pasteWords, unknownPasteWords } from '#domain/paste-back';
import { cx } from '../../ui/cx.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './paste-back-section.module.css';
import { examplePaste } from './paste-example.ts';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';

const off = 'off';

/** What a log is put on the clipboard as when it is saved, so that the system of record needs no second typing. */
export function PasteBackSection({ settings, put, isReadOnly }: SettingsPart) {
  const { target, templates } = settings.pasteBack;
  const [typed, setTyped] = useState<string | null>(null);
  const template = target === null ? '' : (typed ?? templates[target]);
  const unknown = unknownPasteWords(template);
  const save = (text: string): void => {
    setTyped(null);
    if (target !== null && text !== templates[target])
      put({ pasteBack: { target, templates: { ...templates, [target]: text } } });
  };
  return (
    <SettingsSection
      name="Copy after logging"
      about="A saved log lies on the clipboard in the shape of your system of record: paste it there, type nothing twice. It leaves this machine only where you paste it."
    >
      <div className={cx(styles.part)}>
        <Select
          label="Copy a log as"
          options={[
            { value: off, label: 'Leave the clipboard alone' },
            ...pasteTargets.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) })),
          ]}
          value={target ?? off}
          onChange={(value) => {
            setTyped(null);
            put({ pasteBack: { target: value === off ? null : value, templates } });
          }}
          isDisabled={isReadOnly}
        />
        {target !== null && (
          <>
            <TextArea
              label="Template"
              description={`In braces: ${pasteWords.join(', ')}. A line that comes out empty is left out.`}
              error={
                unknown.length === 0
                  ? undefined
                  : `{${unknown[0]}} is no word of a log; it is copied as it stands. The words are listed below.`
              }
              value={template}
              onChange={setTyped}
              onBlur={() => save(template)}
              rows={6}
              isDisabled={isReadOnly}
            />
            <figure className={cx(styles.example)}>
              <figcaption>So it will lie on the clipboard</figcaption>
              <pre>{fillPaste(template, examplePaste)}</pre>
            </figure>
            {template !== defaultPasteTemplates[target] && (
              <div>
                <Button size="small" onPress={() => save(defaultPasteTemplates[target])} isDisabled={isReadOnly}>
                  Take the template it came with
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </SettingsSection>
  );
}
