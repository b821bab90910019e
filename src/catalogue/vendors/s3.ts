import { defineVendor } from '../define.js';

export const s3 = defineVendor({
  id: 's3',
  name: 'Amazon S3',
  role: 'storage',
  country: 'US',
  packages: ['@aws-sdk/client-s3'],
  kind: 'object-store',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/',
  calls: [
    { path: ['send', 'putObject', 'putObjectTagging', 'uploadPart', 'createMultipartUpload', 'copyObject'], args: [0] },
  ],
  propagators: [
    {
      path: [
        'new PutObjectCommand',
        'new UploadPartCommand',
        'new CreateMultipartUploadCommand',
        'new CopyObjectCommand',
        'new PutObjectTaggingCommand',
      ],
      result: 'value',
    },
    {
      path: [
        'new GetObjectCommand',
        'new HeadObjectCommand',
        'new DeleteObjectCommand',
        'new DeleteObjectsCommand',
        'new ListObjectsCommand',
        'new ListObjectsV2Command',
        'new S3Client',
        'new S3',
      ],
      result: 'none',
    },
  ],
  setups: [{ path: ['new S3Client', 'new S3'], regions: [{ index: 0, path: 'region' }] }],
});
