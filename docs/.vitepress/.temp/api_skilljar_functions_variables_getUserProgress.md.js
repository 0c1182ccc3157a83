import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getUserProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getUserProgress.md","filePath":"api/skilljar/functions/variables/getUserProgress.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getUserProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getUserProgress</p><h1 id="variable-getuserprogress" tabindex="-1">Variable: getUserProgress <a class="header-anchor" href="#variable-getuserprogress" aria-label="Permalink to &quot;Variable: getUserProgress&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getUserProgress</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/UserPublishedCourse.html"><code>UserPublishedCourse</code></a>[]&gt;) &amp; <code>object</code></p></blockquote><p>Returns a learner&#39;s progress in every course, over all domains. See <code>users.progress</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when <code>maxItems</code> is not a positive integer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getUserProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getUserProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getUserProgress as default
};
