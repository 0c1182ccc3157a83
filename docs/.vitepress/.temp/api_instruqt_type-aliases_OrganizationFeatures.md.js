import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OrganizationFeatures","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/OrganizationFeatures.md","filePath":"api/instruqt/type-aliases/OrganizationFeatures.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/OrganizationFeatures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / OrganizationFeatures</p><h1 id="type-alias-organizationfeatures" tabindex="-1">Type Alias: OrganizationFeatures <a class="header-anchor" href="#type-alias-organizationfeatures" aria-label="Permalink to &quot;Type Alias: OrganizationFeatures&quot;">​</a></h1><blockquote><p><strong>OrganizationFeatures</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accept_terms_checkbox"></a> <code>accept_terms_checkbox</code></td><td><code>boolean</code></td><td>Invites ask for consent to terms of service.</td></tr><tr><td><a id="property-aws_accounts"></a> <code>aws_accounts</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-azure_subscriptions"></a> <code>azure_subscriptions</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-containers"></a> <code>containers</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-embedded"></a> <code>embedded</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-gcp_projects"></a> <code>gcp_projects</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-hot_start"></a> <code>hot_start</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-max_hot_start_pool_size_always_on"></a> <code>max_hot_start_pool_size_always_on</code></td><td><code>number</code></td><td>For a pool without a schedule.</td></tr><tr><td><a id="property-max_hot_start_pool_size_scheduled"></a> <code>max_hot_start_pool_size_scheduled</code></td><td><code>number</code></td><td>For a pool with a schedule.</td></tr><tr><td><a id="property-max_timelimit"></a> <code>max_timelimit</code></td><td><code>number</code></td><td>For a single track.</td></tr><tr><td><a id="property-max_tracks"></a> <code>max_tracks</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-members_skip_to_challenge"></a> <code>members_skip_to_challenge</code></td><td><code>boolean</code></td><td>Members may skip challenges.</td></tr><tr><td><a id="property-track_reviews"></a> <code>track_reviews</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-virtual_machines"></a> <code>virtual_machines</code></td><td><code>boolean</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/OrganizationFeatures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrganizationFeatures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrganizationFeatures as default
};
