import { html, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';

export const renderKeys = ({ own }: Words): TemplateResult => html`
  <div>
    <table class="keys">
      <tbody>
        ${own.keys.rows.map(
          ([keys, meaning]) => html`
            <tr>
              <th scope="row"><kbd>${keys}</kbd></th>
              <td>${meaning}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
