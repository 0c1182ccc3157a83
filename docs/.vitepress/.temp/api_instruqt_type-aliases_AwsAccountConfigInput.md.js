import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AwsAccountConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/AwsAccountConfigInput.md","filePath":"api/instruqt/type-aliases/AwsAccountConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/AwsAccountConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / AwsAccountConfigInput</p><h1 id="type-alias-awsaccountconfiginput" tabindex="-1">Type Alias: AwsAccountConfigInput <a class="header-anchor" href="#type-alias-awsaccountconfiginput" aria-label="Permalink to &quot;Type Alias: AwsAccountConfigInput&quot;">​</a></h1><blockquote><p><strong>AwsAccountConfigInput</strong> = <code>object</code></p></blockquote><p>An AWS account that every sandbox of the track gets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-admin_iam_policy"></a> <code>admin_iam_policy?</code></td><td><code>string</code> | <code>null</code></td><td>IAM policy of the admin account.</td></tr><tr><td><a id="property-admin_managed_policies"></a> <code>admin_managed_policies?</code></td><td><code>string</code>[] | <code>null</code></td><td>Managed IAM policies of the admin account.</td></tr><tr><td><a id="property-expose_to_user"></a> <code>expose_to_user?</code></td><td><code>boolean</code> | <code>null</code></td><td>Whether the learner sees the account.</td></tr><tr><td><a id="property-iam_policy"></a> <code>iam_policy?</code></td><td><code>string</code> | <code>null</code></td><td>IAM policy of the learner&#39;s account; may be empty.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-managed_policies"></a> <code>managed_policies?</code></td><td><code>string</code>[] | <code>null</code></td><td>Managed IAM policies of the learner&#39;s account.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-regions"></a> <code>regions?</code></td><td><code>string</code>[] | <code>null</code></td><td>AWS regions to enable.</td></tr><tr><td><a id="property-scp_policy"></a> <code>scp_policy?</code></td><td><code>string</code> | <code>null</code></td><td>Service control policy over the account; may be empty.</td></tr><tr><td><a id="property-services"></a> <code>services?</code></td><td><code>string</code>[] | <code>null</code></td><td>AWS services to enable.</td></tr><tr><td><a id="property-track"></a> <code>track?</code></td><td><code>string</code> | <code>null</code></td><td>Id of the owning track.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/AwsAccountConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AwsAccountConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AwsAccountConfigInput as default
};
