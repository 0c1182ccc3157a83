export const sdaTenant = { tenantId: 'tenant-acme', tenantName: 'Acme' };
