import { names, origins, producers, products } from './data/words.ts';

/** The labels of the comparison: 60 × 40 mm, a QR code of 45 characters at level M, three Chinese lines and one of digits. */
export interface BenchLabel {
  readonly product: string;
  readonly producer: string;
  readonly origin: string;
  readonly code: string;
  readonly url: string;
}

export function* benchLabels(count: number): Generator<BenchLabel> {
  for (let index = 0; index < count; index += 1) {
    const code = `5${String((index * 7_919_777_777) % 1e18).padStart(19, '0')}`;
    yield {
      product: products[index % products.length] ?? '',
      producer: `${names.producer} ${producers[index % producers.length]}`,
      origin: `${names.origin} ${origins[index % origins.length]}`,
      code: code.replace(/(\d{4})(?=\d)/g, '$1 '),
      url: `https://zs.example.cn/t/${code}x`.slice(0, 45).padEnd(45, 'x'),
    };
  }
}
