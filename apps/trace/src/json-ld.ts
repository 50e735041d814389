import type { TraceDocument } from '@suyuan/contract/trace';

/** The record as schema.org data, for search engines and assistants. Never says more than the page does. */
export function toJsonLd({ code, product, producer, batch, certificate }: TraceDocument, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: product.name,
    productID: code,
    ...(product.gtin ? { gtin: product.gtin } : {}),
    productionDate: batch.harvestDate,
    countryOfOrigin: { '@type': 'Country', name: 'CN' },
    manufacturer: {
      '@type': 'Organization',
      name: producer.name,
      ...(producer.uscc ? { identifier: producer.uscc } : {}),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: producer.division.names[0],
        addressLocality: producer.division.names.slice(1).join(''),
      },
    },
    additionalProperty: [
      { '@type': 'PropertyValue', propertyID: 'lot', value: batch.lot },
      ...(certificate ? [{ '@type': 'PropertyValue', propertyID: 'certificate', value: certificate.number }] : []),
    ],
    ...(product.certifications.length > 0
      ? {
          hasCertification: product.certifications.map(({ kind, number, validUntil }) => ({
            '@type': 'Certification',
            name: kind,
            certificationIdentification: number,
            ...(validUntil ? { expires: validUntil } : {}),
          })),
        }
      : {}),
  };
}
