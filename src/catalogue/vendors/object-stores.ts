import { defineVendor } from '../define.js';

export const objectStores = defineVendor({
  id: 'object-store',
  name: 'Object store',
  role: 'storage',
  packages: [
    'minio',
    '@vercel/blob',
    'cloudinary',
    'uploadthing',
    '@uploadthing/*',
    'imagekit',
    '@uploadcare/*',
    'backblaze-b2',
    'ssh2-sftp-client',
    'basic-ftp',
    'googleapis',
    '@googleapis/*',
    'dropbox',
  ],
  hosts: ['cloudinary.com', 'imagekit.io', 'uploadthing.com', 'dropboxapi.com'],
  kind: 'object-store',
  calls: [
    {
      path: [
        'putObject',
        'fPutObject',
        'put',
        'upload',
        'upload_stream',
        'uploader.upload',
        'uploadFiles',
        'uploadFrom',
        'files.create',
        'values.append',
        'values.update',
        'values.batchUpdate',
        'filesUpload',
      ],
      args: 'all',
    },
  ],
});
