import type { Locale, Localized } from "#lib/domain/localized.ts";

export interface ParameterLine {
  readonly name: string;
  readonly meaning: string;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
}

interface Words {
  readonly parameter: string;
  readonly meaning: string;
  readonly required: string;
  readonly fields: string;
  readonly tryIt: string;
  readonly deprecated: string;
}

interface Props {
  readonly name: string;
  readonly title: Localized;
  readonly locale: Locale;
  readonly parameters: readonly ParameterLine[];
  readonly fields: readonly string[];
  /** Address of an example, from the root. */
  readonly example: string;
  readonly words: Words;
}

/** A set of the interface for programs: what it is, what can be asked, what is answered. */
export function SetReference({ name, title, locale, parameters, fields, example, words }: Props) {
  return (
    <section id={name} aria-labelledby={`${name}-title`} className="border-line border-t pt-6 pb-6">
      <h3 id={`${name}-title`} className="font-serif text-18">
        <code className="text-16">/{name}</code> {title[locale]}
      </h3>
      <p className="pt-2 text-14">
        {words.tryIt}:{" "}
        <a href={example} className="break-all underline">
          {example}
        </a>
      </p>
      <table className="mt-3 w-full text-14">
        <thead>
          <tr className="border-line border-b text-left">
            <th scope="col" className="py-1 pr-4 font-semibold">
              {words.parameter}
            </th>
            <th scope="col" className="py-1 font-semibold">
              {words.meaning}
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name} className="border-line border-b align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                <code>{parameter.name}</code>
                {parameter.isRequired && <span className="block text-12">{words.required}</span>}
                {parameter.isDeprecated && <span className="block text-12">{words.deprecated}</span>}
              </th>
              <td className="py-1">{parameter.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-3 text-14">
        {words.fields}: <code className="break-words">{fields.join(", ")}</code>
      </p>
    </section>
  );
}
