import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearnerAccount<P>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearnerAccount.md","filePath":"api/learners/interfaces/LearnerAccount.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearnerAccount.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnerAccount</p><h1 id="interface-learneraccount-p" tabindex="-1">Interface: LearnerAccount&lt;P&gt; <a class="header-anchor" href="#interface-learneraccount-p" aria-label="Permalink to &quot;Interface: LearnerAccount\\&lt;P\\&gt;&quot;">​</a></h1><p>An account of a learner on a platform.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-p"></a> <code>P</code> <em>extends</em> <a href="./../type-aliases/LearnerPlatform.html"><code>LearnerPlatform</code></a></td><td><a href="./../type-aliases/LearnerPlatform.html"><code>LearnerPlatform</code></a></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>The platform&#39;s id of the learner; absent where it has none.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><code>P</code></td><td>-</td></tr><tr><td><a id="property-raw"></a> <code>raw</code></td><td><a href="./RawAccounts.html"><code>RawAccounts</code></a>[<code>P</code>]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearnerAccount.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerAccount = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerAccount as default
};
